package org.houvast.coaching.internal.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.coaching.CaseParticipant;
import org.houvast.coaching.CaseParticipants;
import org.houvast.coaching.CaseRole;
import org.houvast.coaching.Participant;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.Side;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ActorSource;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks the access policy for each person in a case as if that person were there. It costs for each of them what a request of theirs
 * costs; a case has few people in it.
 */
@Component
public final class PolicyCaseParticipants implements CaseParticipants {
    private static final String GUESTS =
            "select g.guest_key, g.valid_until from coaching_case_guest g where g.case_id = ?"
                    + " and g.state = 'INVITED' and g.valid_from <= ? and g.valid_until >= ? order by g.valid_until, g.guest_key";

    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final HostRecords host;
    private final ActorSource actors;
    private final ReadActions actions;

    @Activate
    public PolicyCaseParticipants(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference ActorSource actors,
            @Reference ReadActions actions) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.host = host;
        this.actors = actors;
        this.actions = actions;
    }

    /** A case, as its people are judged by it: a record that none of them wrote. */
    private record Case(Target target, Map<StaffRef, List<CaseRole>> people) {
        void add(StaffRef staff, CaseRole role) {
            List<CaseRole> roles = people.computeIfAbsent(staff, s -> new ArrayList<>());
            if (!roles.contains(role)) {
                roles.add(role);
            }
        }
    }

    @Override
    public List<CaseParticipant> of(Actor actor, QuestionId question) {
        return guard.read(actor, reading -> {
            Case found = transactions.read(em -> {
                QuestionEntity entity = em.find(QuestionEntity.class, question.value());
                if (entity == null || entity.isPrivate()) {
                    throw reading.notFound(QuestionAccess.PARTICIPANTS, QuestionEntity.TYPE, question.value());
                }
                reading.permit(QuestionAccess.PARTICIPANTS, entity.target());
                return taking(entity);
            });
            mentor(actor, found);
            Map<StaffRef, LocalDate> guests = guests(question, actor.scope().today());
            guests.keySet().forEach(g -> found.add(g, CaseRole.GUEST));
            return people(actor, found, guests);
        });
    }

    private static Case taking(QuestionEntity entity) {
        Target of = entity.target();
        Case found = new Case(
                new Target(
                        of.type(), of.id(), of.children(), of.group(), of.place(), of.controller(), null, entity.id()),
                new LinkedHashMap<>());
        found.add(entity.asker(), CaseRole.ASKER);
        entity.pickedUp().ifPresent(p -> found.add(p.by(), CaseRole.COACH));
        for (Participant one : entity.participants()) {
            found.add(one.staff(), one.side() == Side.COACH ? CaseRole.COACH : CaseRole.STAFF);
        }
        return found;
    }

    /** who may not know the child must not learn it by its mentor */
    private void mentor(Actor actor, Case found) {
        if (actor.scope().mayName(found.target())) {
            found.target().children().stream()
                    .map(host::child)
                    .flatMap(Optional::stream)
                    .map(ChildRecord::mentor)
                    .flatMap(Stream::ofNullable)
                    .forEach(m -> found.add(m, CaseRole.MENTOR));
        }
    }

    private Map<StaffRef, LocalDate> guests(QuestionId question, LocalDate today) {
        Map<StaffRef, LocalDate> guests = new LinkedHashMap<>();
        rows.list(
                        GUESTS,
                        p -> p.id(question).date(today).date(today),
                        row -> Map.entry(new StaffRef(row.text(1)), row.date(2)))
                .forEach(g -> guests.put(g.getKey(), g.getValue()));
        return guests;
    }

    private List<CaseParticipant> people(Actor actor, Case found, Map<StaffRef, LocalDate> guests) {
        Map<StaffRef, StaffRecord> known = host.staff(Set.copyOf(found.people().keySet()));
        Set<OrganisationRef> employers =
                known.values().stream().map(StaffRecord::organisation).collect(Collectors.toUnmodifiableSet());
        Map<OrganisationRef, OrganisationRecord> organisations =
                host.ask(h -> h.locations().organisations(employers));
        List<CaseParticipant> people = new ArrayList<>();
        found.people().forEach((staff, roles) -> {
            StaffRecord record = known.get(staff);
            Sight sight = sight(actor, record, found.target());
            people.add(new CaseParticipant(
                    staff,
                    roles,
                    record == null ? null : record.organisation(),
                    discipline(record, organisations),
                    guests.get(staff),
                    sight.knowsChild(),
                    sight.reads()));
        });
        return List.copyOf(people);
    }

    private static @Nullable Discipline discipline(
            @Nullable StaffRecord record, Map<OrganisationRef, OrganisationRecord> organisations) {
        OrganisationRecord employer = record == null ? null : organisations.get(record.organisation());
        return employer == null ? null : employer.discipline();
    }

    /** What somebody sees of a case. */
    private record Sight(boolean knowsChild, List<String> reads) {
        static final Sight NONE = new Sight(false, List.of());
    }

    private Sight sight(Actor asking, @Nullable StaffRecord record, Target target) {
        Optional<Actor> actor = record == null ? Optional.empty() : asIfThere(asking, record);
        return actor.map(a -> new Sight(
                        !target.children().isEmpty() && a.scope().mayName(target),
                        actions.all().stream()
                                .filter(read -> guard.refusal(a, read, target).isEmpty())
                                .map(Action::code)
                                .sorted()
                                .toList()))
                .orElse(Sight.NONE);
    }

    /** nobody, for who may not come in any more */
    private Optional<Actor> asIfThere(Actor asking, StaffRecord record) {
        try {
            return Optional.of(actors.byPerson(record.person(), asking.request()));
        } catch (Problem gone) {
            if (gone.type().equals(PrivacyProblems.PERSON_UNKNOWN)) {
                return Optional.empty();
            }
            throw gone;
        }
    }
}
