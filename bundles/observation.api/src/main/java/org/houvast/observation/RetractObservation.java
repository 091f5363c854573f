package org.houvast.observation;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Takes a final observation back; its content is sealed and a stub stays.
 *
 * @param reason why, shown with the stub
 * @param namesChecked the writer says that words like names of children are none; null for no
 */
public record RetractObservation(@Limit(min = 3, max = 500) String reason, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
