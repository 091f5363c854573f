package org.houvast.observation;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a final observation; what stood there before is kept.
 *
 * @param reason why, shown with the amendment
 * @param text all of the new text
 */
public record AmendObservation(@Limit(min = 3, max = 500) String reason, ObservationText text) implements MayHoldNames {
    /** one declaration for reason and text */
    @Override
    public @Nullable Boolean namesChecked() {
        return text.namesChecked();
    }
}
