package org.houvast.coaching.internal.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houvast.coaching.AssignmentAction;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachAssignment;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;

/** Shows an assignment, with what its reader may do now, and finds the one that is to be changed. */
final class AssignmentDocuments {
    private final Guard guard;

    AssignmentDocuments(Guard guard) {
        this.guard = guard;
    }

    /** the assignment, once the actor may do this with it and knows its revision */
    AssignmentEntity toChange(Actor actor, Change change, AssignmentAction action, AssignmentId id, Revision revision) {
        AssignmentEntity assignment = change.entities().find(AssignmentEntity.class, id.value());
        if (assignment == null) {
            throw change.notFound(AssignmentAccess.of(action), AssignmentEntity.TYPE, id.value());
        }
        Assigning.permitEach(change, AssignmentAccess.of(action), assignment.targets());
        change.expect(assignment.revision(), revision, () -> of(actor, assignment));
        return assignment;
    }

    CoachAssignment of(Actor actor, AssignmentEntity assignment) {
        LocalDate today = actor.scope().today();
        return assignment.document(today, allowed(actor, assignment.targets(), assignment.mayEnd(today)));
    }

    /** what the actor may do with an assignment for these groups, which the state allows or not */
    List<AllowedAction> allowed(Actor actor, List<Target> targets, Optional<Refusal> state) {
        return Arrays.stream(AssignmentAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        targets.stream()
                                .flatMap(t -> guard.refusal(actor, AssignmentAccess.of(action), t).stream())
                                .findFirst()
                                .or(() -> state)))
                .toList();
    }
}
