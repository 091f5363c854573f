package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Limit;

/**
 * Answers the trust pulse about one coach assignment, once.
 *
 * @param assignmentId which
 * @param scores every item once
 */
public record AnswerTrustPulse(AssignmentId assignmentId, @Limit(max = 10) List<TrustScore> scores) {}
