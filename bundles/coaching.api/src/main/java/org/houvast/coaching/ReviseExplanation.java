package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * An explanation anew, whole.
 *
 * @param behaviour what the child or group does, and why that may be
 * @param possibilities what it can, what goes well, what helps
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ReviseExplanation(
        @Limit(min = 3, max = 4000) String behaviour,
        @Limit(min = 3, max = 4000) String possibilities,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
