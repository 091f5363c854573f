package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Invites a specialist to one case.
 *
 * @param questionId the question of the case
 * @param guest who: a coach, teacher or internal coach of any organisation
 * @param from first day, today or later; null for today
 * @param until last day, no later than the longest time of an invitation
 */
public record InviteGuest(QuestionId questionId, StaffRef guest, @Nullable LocalDate from, LocalDate until) {}
