package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Records what was explained to the asker; replaces what was recorded before.
 *
 * @param text what was explained
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ExplainQuestion(@Limit(min = 3, max = 4000) String text, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
