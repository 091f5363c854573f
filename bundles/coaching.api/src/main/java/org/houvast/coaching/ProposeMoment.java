package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Names a time; whoever names it agrees with it.
 *
 * @param assignmentId the assignment that carries it
 * @param group a group of the assignment; may be missing when it has only one
 * @param form ON_GROUP when missing
 * @param plannedStart when it is to begin
 * @param plannedEnd when it is to end, at most 12 hours later
 * @param agendaQuestionIds questions that are to be talked about, none when missing
 */
public record ProposeMoment(
        AssignmentId assignmentId,
        @Nullable GroupRef group,
        @Nullable CoachForm form,
        Instant plannedStart,
        Instant plannedEnd,
        @Limit(max = 50) @Nullable List<QuestionId> agendaQuestionIds) {}
