package org.houvast.coaching.internal.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houvast.coaching.CancelReason;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.MomentAction;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.assignment.AssignmentFacts;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The moments of a series, which are treated together within one change. */
@Component(service = SeriesMoments.class)
public final class SeriesMoments {
    /** When a moment is to be. */
    public record Slot(UUID id, CoachForm form, Instant start, Instant end) {}

    private final CoachingTerms terms;

    @Activate
    public SeriesMoments(@Reference CoachingTerms terms) {
        this.terms = terms;
    }

    /** a record of the group, with the actor as author */
    public Target target(Actor actor, String type, UUID id, Target group) {
        return new Target(
                type,
                id,
                group.children(),
                group.group(),
                group.place(),
                group.controller(),
                actor.staff().map(Actor.Staff::ref).orElse(null),
                null);
    }

    /** goes on only for who stands on a side */
    public void checkSide(Actor actor, Target target, StaffRef coach) {
        if (MomentSides.of(actor, target, coach).side() == null) {
            throw Problem.of(CoachingProblems.NO_SIDE);
        }
    }

    /** goes on only when the assignment holds for the group from the first day to the last */
    public void checkCovered(AssignmentFacts assignment, @Nullable GroupRef group, LocalDate first, LocalDate last) {
        if (assignment.target(group).isEmpty() || !assignment.holdsOn(first) || !assignment.holdsOn(last)) {
            throw Problem.of(CoachingProblems.ASSIGNMENT_NOT_ACTIVE);
        }
    }

    /** the form that is meant, if it is used at the place */
    public CoachForm form(@Nullable CoachForm wanted, Target target) {
        CoachForm form = wanted == null ? CoachForm.ON_GROUP : wanted;
        if (form == CoachForm.VIDEO && !terms.at(target.place()).videoAllowed()) {
            throw Problem.of(CoachingProblems.FORM_OFF);
        }
        return form;
    }

    /** a moment that is proposed; gives its id */
    public UUID propose(Change change, Actor actor, AssignmentFacts assignment, Target series, Slot slot) {
        Target target = target(actor, MomentEntity.TYPE, slot.id(), series);
        MomentEntity moment = MomentEntity.propose(
                new NewMoment(
                        slot.id(),
                        assignment.id(),
                        assignment.coach(),
                        slot.form(),
                        slot.start(),
                        slot.end(),
                        List.of()),
                target,
                MomentSides.of(actor, target, assignment.coach()),
                change.at());
        change.entities().persist(moment);
        emit(change, moment, "proposed");
        return slot.id();
    }

    /** agrees with each that is still to come and waits for it; the coach is free for all of them, or none is agreed */
    public void agree(Change change, Actor actor, List<UUID> moments) {
        for (UUID id : moments) {
            MomentEntity moment = find(change, id);
            if (moment.planned().start().isBefore(change.at())
                    || moment.refusalOf(MomentAction.AGREE, change.at()).isPresent()) {
                continue;
            }
            moment.agreeForOtherSide(by(actor, moment), change.at());
            change.entities().flush();
            CoachDiary.checkFree(change.entities(), moment);
            emit(change, moment, "agreed");
        }
    }

    /** calls off each that begins then or later and can be called off */
    public void cancel(Change change, Actor actor, List<UUID> moments, CancelReason reason, Instant from) {
        for (UUID id : moments) {
            MomentEntity moment = find(change, id);
            if (!moment.planned().start().isBefore(from)
                    && moment.refusalOf(MomentAction.CANCEL, change.at()).isEmpty()) {
                moment.cancel(reason, by(actor, moment));
                emit(change, moment, "cancelled");
            }
        }
    }

    private static MomentEntity find(Change change, UUID id) {
        return Objects.requireNonNull(change.entities().find(MomentEntity.class, id));
    }

    private static Acting by(Actor actor, MomentEntity moment) {
        return MomentSides.of(actor, moment.target(), moment.coach());
    }

    private static void emit(Change change, MomentEntity moment, String happened) {
        change.emit("coaching.moment." + happened, moment.id(), moment.id().toString(), Map.of());
    }
}
