package org.houvast.coaching.internal.expertise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.coaching.EnterExpertise;
import org.houvast.coaching.Expertise;
import org.houvast.coaching.ExpertiseAction;
import org.houvast.coaching.ExpertiseDirectory;
import org.houvast.coaching.ExpertiseFilter;
import org.houvast.coaching.ExpertiseId;
import org.houvast.coaching.ExpertiseLine;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.ReviseExpertise;
import org.houvast.coaching.internal.OnceOnly;
import org.houvast.coaching.internal.OwnRecords;
import org.houvast.coaching.internal.library.LibraryReach;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The expertise directory in the database; names and organisations are the host's. */
@Component
public final class JpaExpertiseDirectory implements ExpertiseDirectory {
    private final PracticeDesk desk;
    private final OwnRecords records;
    private final LibraryReach reach;
    private final ExpertiseRows rows;
    private final PeopleAtPlaces people;

    @Activate
    public JpaExpertiseDirectory(
            @Reference PracticeDesk desk, @Reference OwnRecords records, @Reference LibraryReach reach) {
        this.desk = desk;
        this.records = records;
        this.reach = reach;
        Rows plain = Rows.on(desk.dataSource());
        this.rows = new ExpertiseRows(plain);
        this.people = new PeopleAtPlaces(desk.host(), plain);
    }

    @Override
    public Expertise enter(Actor actor, EnterExpertise command) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            UUID id = desk.newId();
            Target target =
                    records.begin(change, actor, ExpertiseAccess.ENTER, ExpertiseEntity.TYPE, id, command.location());
            Rows.in(change.entities())
                    .first(
                            "select id from coaching_expertise where author_key = ?",
                            p -> p.key(target.author()),
                            row -> row.uuid(1))
                    .ifPresent(known -> {
                        throw Problem.of(LibraryProblems.EXPERTISE_EXISTS, known);
                    });
            ExpertiseEntity entry = new ExpertiseEntity(target, command.themes(), change.at());
            OnceOnly.put(() -> {
                change.entities().persist(entry);
                change.entities().flush();
            });
            emit(change, id, "entered");
            return document(actor, entry);
        });
    }

    @Override
    public Expertise get(Actor actor, ExpertiseId id) {
        return desk.guard().read(actor, reading -> get(actor, reading, id.value()));
    }

    private Expertise get(Actor actor, Reading reading, UUID id) {
        return desk.transactions().read(em -> {
            ExpertiseEntity entry = em.find(ExpertiseEntity.class, id);
            if (entry == null) {
                throw reading.notFound(ExpertiseAccess.READ, ExpertiseEntity.TYPE, id);
            }
            reading.permit(ExpertiseAccess.READ, entry.target());
            return document(actor, entry);
        });
    }

    @Override
    public Page<Expertise> own(Actor actor, PageRequest page) {
        return desk.guard()
                .read(
                        actor,
                        reading -> Page.last(rows.own(reading)
                                .map(id -> get(actor, reading, id))
                                .map(List::of)
                                .orElse(List.of())));
    }

    @Override
    public Page<ExpertiseLine> list(Actor actor, ExpertiseFilter filter, PageRequest page) {
        return desk.guard().read(actor, reading -> {
            Set<LocationRef> locations =
                    reach
                            .permitted(actor, reading, ExpertiseAccess.BROWSE, ExpertiseEntity.TYPE, filter.location())
                            .stream()
                            .map(t -> t.place().location())
                            .collect(Collectors.toUnmodifiableSet());
            Map<StaffRef, StaffRecord> there =
                    people.all(locations, actor.scope().today());
            Set<OrganisationRef> asked =
                    there.values().stream().map(StaffRecord::organisation).collect(Collectors.toUnmodifiableSet());
            Map<OrganisationRef, OrganisationRecord> organisations = asked.isEmpty()
                    ? Map.of()
                    : desk.host().ask(h -> h.locations().organisations(asked));
            Map<StaffRef, StaffRecord> wanted = there.values().stream()
                    .filter(s -> isWanted(s, organisations.get(s.organisation()), filter))
                    .collect(Collectors.toMap(StaffRecord::ref, s -> s));
            return rows.page(reading, wanted, organisations, filter, page);
        });
    }

    private static boolean isWanted(
            StaffRecord person, @Nullable OrganisationRecord organisation, ExpertiseFilter filter) {
        return (filter.organisation() == null || filter.organisation().equals(person.organisation()))
                && (filter.discipline() == null
                        || (organisation != null && filter.discipline() == organisation.discipline()));
    }

    @Override
    public Expertise revise(Actor actor, ExpertiseId id, Revision revision, ReviseExpertise command) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            ExpertiseEntity entry = found(actor, change, ExpertiseAccess.REVISE, id, revision);
            entry.revise(command.themes());
            emit(change, id.value(), "revised");
            change.entities().flush();
            return document(actor, entry);
        });
    }

    @Override
    public void withdraw(Actor actor, ExpertiseId id, Revision revision) {
        desk.guard().write(desk.transactions(), actor, id, change -> {
            change.entities().remove(found(actor, change, ExpertiseAccess.WITHDRAW, id, revision));
            emit(change, id.value(), "withdrawn");
            return id;
        });
    }

    private ExpertiseEntity found(Actor actor, Change change, Action action, ExpertiseId id, Revision revision) {
        ExpertiseEntity entry = change.entities().find(ExpertiseEntity.class, id.value());
        if (entry == null) {
            throw change.notFound(action, ExpertiseEntity.TYPE, id.value());
        }
        change.permit(action, entry.target());
        change.expect(entry.revision(), revision, () -> document(actor, entry));
        return entry;
    }

    private Expertise document(Actor actor, ExpertiseEntity entry) {
        List<AllowedAction> allowed = Arrays.stream(ExpertiseAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        desk.guard().refusal(actor, ExpertiseAccess.of(action), entry.target())))
                .toList();
        return entry.document(allowed);
    }

    private static void emit(Change change, UUID id, String happened) {
        change.emit("coaching.expertise." + happened, id, id.toString(), Map.of());
    }
}
