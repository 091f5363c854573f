package org.houvast.coaching.internal.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.administration.Modules;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentAction;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachAssignments;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Coach assignments in the database. */
@Component
public final class JpaCoachAssignments implements CoachAssignments {
    private final Transactions transactions;
    private final Guard guard;
    private final Assigning assigning;
    private final AssignmentDocuments documents;
    private final AssignmentRows rows;

    @Activate
    public JpaCoachAssignments(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference Modules modules,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.assigning = new Assigning(host, modules, clock);
        this.documents = new AssignmentDocuments(guard);
        this.rows = new AssignmentRows(dataSource);
    }

    @Override
    public CoachAssignment assign(Actor actor, AssignCoach command) {
        return guard.write(
                transactions, actor, command, change -> documents.of(actor, assigning.entity(actor, change, command)));
    }

    @Override
    public CoachAssignment get(Actor actor, AssignmentId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    AssignmentEntity assignment = em.find(AssignmentEntity.class, id.value());
                    if (assignment == null) {
                        throw reading.notFound(AssignmentAccess.READ, AssignmentEntity.TYPE, id.value());
                    }
                    reading.permit(AssignmentAccess.READ, readable(actor, assignment.targets()));
                    return documents.of(actor, assignment);
                }));
    }

    @Override
    public Page<CoachAssignment> list(Actor actor, AssignmentFilter filter, PageRequest page) {
        return guard.read(
                actor,
                reading -> rows.page(
                        actor.scope().today(),
                        reading,
                        filter,
                        page,
                        (targets, over) -> documents.allowed(
                                actor,
                                targets,
                                over ? Optional.of(Refusal.of(CoachingProblems.ASSIGNMENT_ENDED)) : Optional.empty())));
    }

    @Override
    public CoachAssignment end(Actor actor, AssignmentId id, Revision revision, EndAssignment command) {
        return guard.write(transactions, actor, command, change -> {
            AssignmentEntity assignment = documents.toChange(actor, change, AssignmentAction.END, id, revision);
            LocalDate today = actor.scope().today();
            LocalDate lastDay = command.lastDay() == null ? today.minusDays(1) : command.lastDay();
            assignment.end(lastDay, Sides.staff(actor), today);
            change.entities().flush();
            change.emit("coaching.assignment.ended", id.value(), id.value().toString(), Map.of());
            return documents.of(actor, assignment);
        });
    }

    /** the group by which the actor may read it; the first one when there is none, which is then refused */
    private Target readable(Actor actor, List<Target> targets) {
        return targets.stream()
                .filter(t -> guard.refusal(actor, AssignmentAccess.READ, t).isEmpty())
                .findFirst()
                .orElse(targets.get(0));
    }
}
