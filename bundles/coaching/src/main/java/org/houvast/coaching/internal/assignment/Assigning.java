package org.houvast.coaching.internal.assignment;

import jakarta.persistence.EntityManager;
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
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.agreement.AgreementFacts;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Ids;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes assignments within a change, whether somebody asked for one, accepted an application or handed one over. */
@Component(service = Assigning.class)
public final class Assigning {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final HostRecords host;
    private final Modules modules;
    private final Clock clock;

    @Activate
    public Assigning(
            @Reference HostRecords host,
            @Reference Modules modules,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.host = host;
        this.modules = modules;
        this.clock = clock;
    }

    /** a new assignment; gives its id */
    public UUID assign(Actor actor, Change change, AssignCoach command) {
        return entity(actor, change, command).id();
    }

    AssignmentEntity entity(Actor actor, Change change, AssignCoach command) {
        UUID id = Ids.next(clock);
        List<Target> targets = targets(id, new LinkedHashSet<>(command.groups()));
        change.permit(AssignmentAccess.ASSIGN, targets.get(0));
        atOneLocation(targets);
        permitEach(change, AssignmentAccess.ASSIGN, targets.subList(1, targets.size()));
        OrganisationRef organisation = checked(command, targets, actor.scope().today());
        agreed(change.entities(), command, targets, organisation);
        for (Target target : targets) {
            modules.beginning(Module.COACHING, target.place()).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
        }
        alone(change.entities(), command);
        AssignmentEntity assignment =
                AssignmentEntity.assign(id, command, organisation, targets, Sides.staff(actor), change.at());
        change.entities().persist(assignment);
        change.entities().flush();
        change.emit("coaching.assignment.created", id, id.toString(), Map.of());
        return assignment;
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
    static void permitEach(Change change, Action action, List<Target> targets) {
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

    /** an agreement that it is said to rest on holds at its beginning, at its places, for the organisation of the coach */
    private static void agreed(
            EntityManager entities, AssignCoach command, List<Target> targets, OrganisationRef organisation) {
        if (command.agreementId() == null) {
            return;
        }
        List<Place> places = targets.stream().map(Target::place).toList();
        if (AgreementFacts.find(entities, command.agreementId().value())
                .filter(a -> a.covers(places, organisation, command.from()))
                .isEmpty()) {
            throw Problem.of(ArrangementProblems.AGREEMENT_NOT_COVERING);
        }
    }

    /** the coach has no assignment of the same type and reach for one of the groups in that period; one that reaches further may lie beside it */
    private static void alone(EntityManager entities, AssignCoach command) {
        Rows.in(entities)
                .first(
                        "select a.id from coaching_assignment a where a.coach_key = ? and a.coach_type = ?"
                                + " and a.scope = ? and a.valid_from <= ?"
                                + " and (a.valid_until is null or a.valid_until >= ?)"
                                + " and (a.ended_on is null or (a.ended_on >= ? and a.ended_on >= a.valid_from))"
                                + " and exists (select 1 from coaching_assignment_group g where g.assignment_id = a.id"
                                + " and g.group_key = any(?))",
                        p -> p.key(command.coach())
                                .name(command.coachType())
                                .name(AssignmentEntity.scope(command))
                                .date(command.until() == null ? NEVER : command.until())
                                .date(command.from())
                                .date(command.from())
                                .keys(command.groups()),
                        row -> row.uuid(1))
                .ifPresent(other -> {
                    throw Problem.of(ArrangementProblems.ASSIGNMENT_OVERLAPS, other);
                });
    }
}
