package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of modelling entries.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param group where
 * @param questionId the question that it helps to answer, null when none
 * @param by who wrote it down
 * @param shownOn when it was shown
 * @param tryOn from which day it is tried, null when nothing was agreed
 * @param at when it was written down
 */
public record ModellingSummary(
        ModellingId id,
        Revision revision,
        ModellingState state,
        GroupRef group,
        @Nullable QuestionId questionId,
        StaffRef by,
        LocalDate shownOn,
        @Nullable LocalDate tryOn,
        Instant at) {}
