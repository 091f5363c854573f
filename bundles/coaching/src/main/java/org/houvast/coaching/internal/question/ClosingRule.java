package org.houvast.coaching.internal.question;

import java.util.List;
import java.util.Optional;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Duty;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.SpokenRow;
import org.houvast.commons.Refusal;

/**
 * When a question can be closed (domain 4.2): by one of each side and two persons, when what the outcome asks for was done, and the closing
 * evaluation was offered. Sides first, for duties are told to the two sides only.
 *
 * @param closings who closed it so far
 * @param outside whether the manager recorded who follows up outside, so that a duty that cannot be met here does not hold it
 * @param offered whether the evaluation was offered
 */
record ClosingRule(List<SpokenRow> closings, boolean outside, boolean offered) {
    /** why this person cannot close it while the duties stand so */
    Optional<Refusal> refusal(List<Duty> duties, Acting by) {
        return SpokenRow.refusal(closings, by.staff(), by.sideIfAny())
                .or(() -> open(duties))
                .or(() ->
                        offered ? Optional.empty() : Optional.of(Refusal.of(CoachingProblems.EVALUATION_NOT_OFFERED)));
    }

    private Optional<Refusal> open(List<Duty> duties) {
        List<String> open = duties.stream().filter(this::holds).map(Duty::code).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(CoachingProblems.FOLLOW_UP_OPEN, String.join(", ", open)));
    }

    private boolean holds(Duty duty) {
        return duty.state() == Duty.State.OPEN || (duty.state() == Duty.State.NOT_AVAILABLE && !outside);
    }
}
