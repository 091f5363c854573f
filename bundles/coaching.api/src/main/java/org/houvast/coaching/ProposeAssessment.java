package org.houvast.coaching;

import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Puts an assessment before both sides.
 *
 * @param namesChecked the proposer says that words like names of children are none; false when missing
 */
public record ProposeAssessment(@Nullable Boolean namesChecked) implements MayHoldNames {}
