package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.privacy.ConsentId;

/**
 * Gives the set to the parents.
 *
 * @param consents for each purpose that the handover needs, the consent that was asked for it
 */
public record SubmitHandover(@Limit(min = 1, max = 4) List<ConsentId> consents) {
    public SubmitHandover {
        consents = List.copyOf(consents);
    }
}
