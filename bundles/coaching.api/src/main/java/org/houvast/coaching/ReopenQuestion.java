package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Opens a closed question again.
 *
 * @param reason why
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ReopenQuestion(@Limit(min = 3, max = 500) String reason, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
