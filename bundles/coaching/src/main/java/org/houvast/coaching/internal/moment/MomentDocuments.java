package org.houvast.coaching.internal.moment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.MomentAction;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;

/** Shows a moment, with what its reader may do now. */
final class MomentDocuments {
    private final Guard guard;
    private final CoachingTerms terms;

    MomentDocuments(Guard guard, CoachingTerms terms) {
        this.guard = guard;
        this.terms = terms;
    }

    CoachingMoment of(Actor actor, MomentEntity moment) {
        LocalDate today = actor.scope().today();
        Deadline recordBy = moment.waitsForRecord()
                ? terms.at(moment.place()).recorded(moment.planned().end(), today)
                : null;
        return moment.document(recordBy, allowed(actor, moment));
    }

    /** why recorded minutes cannot be corrected any more, or nothing */
    Optional<Refusal> tooLate(Actor actor, MomentEntity moment) {
        return moment.heldAt()
                .map(held ->
                        terms.at(moment.place()).corrected(held, actor.scope().today()))
                .filter(Deadline::overdue)
                .map(due -> Refusal.of(CoachingProblems.CORRECTION_TOO_LATE, due.on()));
    }

    private List<AllowedAction> allowed(Actor actor, MomentEntity moment) {
        Target target = moment.target();
        return Arrays.stream(MomentAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        guard.refusal(actor, MomentAccess.of(action), target)
                                .or(() -> moment.refusalOf(action, actor.at()))
                                .or(() -> moment.refusalFor(action, MomentSides.of(actor, target, moment.coach())))
                                .or(() -> action == MomentAction.CORRECT ? tooLate(actor, moment) : Optional.empty())))
                .toList();
    }
}
