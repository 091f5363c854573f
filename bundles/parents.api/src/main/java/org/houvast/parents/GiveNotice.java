package org.houvast.parents;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that the parents of a child were told who observes it, and when.
 *
 * @param subject the child
 * @param group the child's group, needed only when it is in several groups of the author
 * @param caseId the question that it is about, null when none
 * @param observer who observes
 * @param from first day of observing
 * @param until last day, null for one day; at most a year after the first
 * @param toldOn day on which the parents were told, not in the future
 * @param text what they were told, null when nothing more was written down
 */
public record GiveNotice(
        Subject subject,
        @Nullable GroupRef group,
        @Nullable UUID caseId,
        StaffRef observer,
        LocalDate from,
        @Nullable LocalDate until,
        LocalDate toldOn,
        @Limit(max = 2000) @Nullable String text) {}
