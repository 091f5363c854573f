package org.houvast.coaching.internal.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachAssignments;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Ids;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Coach assignments in the database. */
@Component
public final class JpaCoachAssignments implements CoachAssignments {
    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final Modules modules;
    private final Clock clock;
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
        this.host = host;
        this.modules = modules;
        this.clock = clock;
        this.rows = new AssignmentRows(dataSource);
    }

    @Override
    public CoachAssignment assign(Actor actor, AssignCoach command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            List<Target> targets = targets(id, new LinkedHashSet<>(command.groups()));
            change.permit(AssignmentAccess.ASSIGN, targets.get(0));
            atOneLocation(targets);
            permitEach(change, AssignmentAccess.ASSIGN, targets.subList(1, targets.size()));
            LocalDate today = actor.scope().today();
            OrganisationRef organisation = checked(command, targets, today);
            for (Target target : targets) {
                modules.beginning(Module.COACHING, target.place()).ifPresent(refusal -> {
                    throw refusal.asProblem();
                });
            }
            AssignmentEntity assignment =
                    AssignmentEntity.assign(id, command, organisation, targets, Sides.staff(actor), change.at());
            change.entities().persist(assignment);
            change.entities().flush();
            change.emit("coaching.assignment.created", id, id.toString(), Map.of());
            return document(actor, assignment);
        });
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
                    return document(actor, assignment);
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
                        (targets, over) -> allowed(
                                actor,
                                targets,
                                over ? Optional.of(Refusal.of(CoachingProblems.ASSIGNMENT_ENDED)) : Optional.empty())));
    }

    @Override
    public CoachAssignment end(Actor actor, AssignmentId id, Revision revision, EndAssignment command) {
        return guard.write(transactions, actor, command, change -> {
            AssignmentEntity assignment = change.entities().find(AssignmentEntity.class, id.value());
            if (assignment == null) {
                throw change.notFound(AssignmentAccess.END, AssignmentEntity.TYPE, id.value());
            }
            permitEach(change, AssignmentAccess.END, assignment.targets());
            change.expect(assignment.revision(), revision, () -> document(actor, assignment));
            LocalDate today = actor.scope().today();
            LocalDate lastDay = command.lastDay() == null ? today.minusDays(1) : command.lastDay();
            assignment.end(lastDay, Sides.staff(actor), today);
            change.entities().flush();
            change.emit("coaching.assignment.ended", id.value(), id.value().toString(), Map.of());
            return document(actor, assignment);
        });
    }

    /** the groups as the policy sees them, without the administrator as author: making an assignment is no relation to the group */
    private List<Target> targets(UUID id, Set<GroupRef> groups) {
        Map<GroupRef, GroupRecord> known = host.groups(groups);
        if (known.size() < groups.size()) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
        Map<Place, OrganisationRef> controllers = new HashMap<>();
        return groups.stream()
                .map(known::get)
                .map(g -> new Target(
                        AssignmentEntity.TYPE,
                        id,
                        Set.of(),
                        g.ref(),
                        g.place(),
                        controllers.computeIfAbsent(g.place(), host::controller),
                        null,
                        null))
                .toList();
    }

    /** once for each place, for the manager of one work form does not decide for another */
    private static void permitEach(Change change, Action action, List<Target> targets) {
        Set<Place> seen = new HashSet<>();
        targets.stream().filter(t -> seen.add(t.place())).forEach(t -> change.permit(action, t));
    }

    private static void atOneLocation(List<Target> targets) {
        if (targets.stream().map(t -> t.place().location()).distinct().count() > 1) {
            throw Problem.of(CoachingProblems.GROUPS_APART);
        }
    }

    private OrganisationRef checked(AssignCoach command, List<Target> targets, LocalDate today) {
        LocalDate until = command.until();
        if (until != null && (until.isBefore(command.from()) || until.isBefore(today))) {
            throw Problem.of(CoachingProblems.PERIOD_INVALID);
        }
        OrganisationRef organisation = coach(command.coach(), today).organisation();
        boolean outside = targets.stream().noneMatch(t -> t.controller().equals(organisation));
        LocalDate signed = command.confidentialityStatementDate();
        if (signed == null ? outside : signed.isAfter(today)) {
            throw Problem.of(CoachingProblems.CONFIDENTIALITY_MISSING);
        }
        return organisation;
    }

    private StaffRecord coach(StaffRef ref, LocalDate today) {
        return Optional.ofNullable(host.staff(Set.of(ref)).get(ref))
                .filter(s -> s.inServiceOn(today))
                .filter(s ->
                        s.roles().stream().anyMatch(r -> r.role() == Role.COACH || r.role() == Role.INTERNAL_COACH))
                .orElseThrow(() -> Problem.of(CoachingProblems.NOT_A_COACH));
    }

    /** the group by which the actor may read it; the first one when there is none, which is then refused */
    private Target readable(Actor actor, List<Target> targets) {
        return targets.stream()
                .filter(t -> guard.refusal(actor, AssignmentAccess.READ, t).isEmpty())
                .findFirst()
                .orElse(targets.get(0));
    }

    private CoachAssignment document(Actor actor, AssignmentEntity assignment) {
        LocalDate today = actor.scope().today();
        return assignment.document(today, allowed(actor, assignment.targets(), assignment.mayEnd(today)));
    }

    private List<AllowedAction> allowed(Actor actor, List<Target> targets, Optional<Refusal> state) {
        Optional<Refusal> refusal = targets.stream()
                .flatMap(t -> guard.refusal(actor, AssignmentAccess.END, t).stream())
                .findFirst();
        return List.of(AllowedAction.of("end", refusal.or(() -> state)));
    }
}
