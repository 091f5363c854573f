package org.houvast.coaching.internal.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.houvast.coaching.AssignmentAction;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.HandOverAssignment;
import org.houvast.coaching.HandOvers;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.Revision;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands assignments over, in one change with the moments that go along. */
@Component
public final class JpaHandOvers implements HandOvers {
    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final Assigning assigning;
    private final RunningMoments moments;
    private final AssignmentDocuments documents;

    @Activate
    public JpaHandOvers(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference Assigning assigning,
            @Reference RunningMoments moments) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.assigning = assigning;
        this.moments = moments;
        this.documents = new AssignmentDocuments(guard);
    }

    @Override
    public CoachAssignment handOver(Actor actor, AssignmentId id, Revision revision, HandOverAssignment command) {
        return guard.write(transactions, actor, command, change -> {
            AssignmentEntity assignment = documents.toChange(actor, change, AssignmentAction.HAND_OVER, id, revision);
            LocalDate today = actor.scope().today();
            assignment.mayHandOver(command.from(), today);
            AssignmentEntity successor = assigning.entity(actor, change, assignment.forSuccessor(command));
            assignment.handOver(command.from(), successor.id(), Sides.staff(actor), today);
            change.entities().flush();
            moments.handOver(
                    change, assignment.id(), successor.id(), command.coach(), begin(assignment, command.from()));
            change.entities().flush();
            change.emit(
                    "coaching.assignment.handed-over",
                    id.value(),
                    id.value().toString(),
                    Map.of("to", successor.id().toString()));
            return documents.of(actor, assignment);
        });
    }

    /** the first moment of a day at the location */
    private Instant begin(AssignmentEntity assignment, LocalDate day) {
        return day.atStartOfDay(host.zone(assignment.targets().get(0).place().location()))
                .toInstant();
    }
}
