package org.houvast.coaching.internal.expertise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.coaching.ContactPerson;
import org.houvast.coaching.ContactPersonId;
import org.houvast.coaching.ContactPersons;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.NameContactPerson;
import org.houvast.coaching.internal.OnceOnly;
import org.houvast.coaching.internal.library.LibraryReach;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.Cursor;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contact persons in the database; whether they still work there and what they are called, the host tells. */
@Component
public final class JpaContactPersons implements ContactPersons {
    /** stands in no key of a host */
    private static final String BETWEEN = "\n";

    private final PracticeDesk desk;
    private final LibraryReach reach;
    private final Rows rows;
    private final PeopleAtPlaces people;

    @Activate
    public JpaContactPersons(@Reference PracticeDesk desk, @Reference LibraryReach reach) {
        this.desk = desk;
        this.reach = reach;
        this.rows = Rows.on(desk.dataSource());
        this.people = new PeopleAtPlaces(desk.host(), rows);
    }

    private record Line(UUID id, long revision, Place place, StaffRef person, Instant at) {}

    @Override
    public ContactPerson name(Actor actor, NameContactPerson command) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            Place place = command.location();
            UUID id = desk.newId();
            Target target = new Target(
                    ContactEntity.TYPE,
                    id,
                    Set.of(),
                    null,
                    place,
                    desk.host().controller(place),
                    actor.staff().map(Actor.Staff::ref).orElse(null),
                    null);
            change.permit(ExpertiseAccess.NAME_CONTACT, target);
            StaffRecord person = working(actor, place.location(), command.person())
                    .orElseThrow(() -> Problem.of(GrowthProblems.PERSON_UNKNOWN));
            Rows.in(change.entities())
                    .change(
                            "delete from coaching_contact_person where location_key = ? and work_form = ?",
                            p -> p.key(place.location()).name(place.workForm()));
            ContactEntity contact = new ContactEntity(target, command.person(), change.at());
            OnceOnly.put(() -> {
                change.entities().persist(contact);
                change.entities().flush();
            });
            emit(change, id, "named");
            return contact.document(person.displayName());
        });
    }

    private Optional<StaffRecord> working(Actor actor, LocationRef location, StaffRef person) {
        return Optional.ofNullable(
                        people.working(Set.of(location), actor.scope().today()).get(location))
                .flatMap(there -> Optional.ofNullable(there.get(person)));
    }

    @Override
    public Page<ContactPerson> list(Actor actor, @Nullable LocationRef location, PageRequest page) {
        return desk.guard().read(actor, reading -> {
            Set<Place> places =
                    reach.permitted(actor, reading, ExpertiseAccess.READ_CONTACT, ContactEntity.TYPE, location).stream()
                            .map(Target::place)
                            .collect(Collectors.toUnmodifiableSet());
            return page(actor, reading, places, page);
        });
    }

    private Map<Place, Target> reached(Actor actor) {
        return reach.targets(actor, ExpertiseAccess.READ_CONTACT, ContactEntity.TYPE).stream()
                .collect(Collectors.toMap(Target::place, t -> t, (one, other) -> one));
    }

    private Page<ContactPerson> page(Actor actor, Reading reading, Set<Place> places, PageRequest page) {
        Set<LocationRef> locations = places.stream().map(Place::location).collect(Collectors.toUnmodifiableSet());
        Map<LocationRef, Map<StaffRef, StaffRecord>> working =
                people.working(locations, actor.scope().today());
        List<String> atPlaces = places.stream()
                .map(p -> p.location().key() + BETWEEN + p.workForm())
                .toList();
        List<String> there = working.entrySet().stream()
                .flatMap(e -> e.getValue().keySet().stream().map(s -> e.getKey().key() + BETWEEN + s.key()))
                .toList();
        ListFilter wanted = new ListFilter()
                .and("o.location_key || '" + BETWEEN + "' || o.work_form = any(?)", p -> p.texts(atPlaces))
                .and("o.location_key || '" + BETWEEN + "' || o.staff_key = any(?)", p -> p.texts(there))
                .before(
                        "o.at",
                        "o.id",
                        page.cursor() == null ? null : page.cursor().position());
        List<Line> lines = rows.list(
                "select o.id, o.revision, o.location_key, o.work_form, o.staff_key, o.at"
                        + " from coaching_contact_person o where 1 = 1" + wanted.sql()
                        + " order by o.at desc, o.id desc limit ?",
                p -> {
                    wanted.bind(p);
                    p.number(page.limit() + 1L);
                },
                row -> new Line(
                        row.uuid(1),
                        row.number(2),
                        new Place(new LocationRef(row.text(3)), row.name(4, WorkForm.class)),
                        new StaffRef(row.text(5)),
                        row.instant(6)));
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.at(), l.id()));
        reading.listedOfNoChild(
                ExpertiseAccess.READ_CONTACT,
                ContactEntity.TYPE,
                cut.items().stream().map(Line::id).toList());
        return new Page<>(cut.items().stream().map(l -> shown(l, working)).toList(), cut.next());
    }

    private static ContactPerson shown(Line line, Map<LocationRef, Map<StaffRef, StaffRecord>> working) {
        Map<StaffRef, StaffRecord> there =
                Objects.requireNonNull(working.get(line.place().location()));
        return new ContactPerson(
                new ContactPersonId(line.id()),
                new Revision(line.revision()),
                line.place(),
                line.person(),
                Objects.requireNonNull(there.get(line.person())).displayName(),
                line.at());
    }

    @Override
    public ContactPerson get(Actor actor, ContactPersonId id) {
        return desk.guard().read(actor, reading -> desk.transactions().read(em -> {
            ContactEntity contact = em.find(ContactEntity.class, id.value());
            Target place = contact == null ? null : reached(actor).get(contact.place());
            if (contact == null || place == null) {
                throw reading.notFound(ExpertiseAccess.READ_CONTACT, ContactEntity.TYPE, id.value());
            }
            reading.permit(ExpertiseAccess.READ_CONTACT, place.withId(id.value()));
            return working(actor, contact.place().location(), contact.person())
                    .map(person -> contact.document(person.displayName()))
                    .orElseThrow(() -> reading.notFound(ExpertiseAccess.READ_CONTACT, ContactEntity.TYPE, id.value()));
        }));
    }

    @Override
    public void end(Actor actor, ContactPersonId id, Revision revision) {
        desk.guard().write(desk.transactions(), actor, id, change -> {
            ContactEntity contact = change.entities().find(ContactEntity.class, id.value());
            if (contact == null) {
                throw change.notFound(ExpertiseAccess.END_CONTACT, ContactEntity.TYPE, id.value());
            }
            Target seen = reached(actor).getOrDefault(contact.place(), contact.target());
            change.permit(ExpertiseAccess.END_CONTACT, seen.withId(id.value()));
            change.expect(contact.revision(), revision, () -> contact.document(name(actor, contact)));
            change.entities().remove(contact);
            emit(change, id.value(), "ended");
            return id;
        });
    }

    /** empty for somebody who does not work there any more */
    private String name(Actor actor, ContactEntity contact) {
        return working(actor, contact.place().location(), contact.person())
                .map(StaffRecord::displayName)
                .orElse("");
    }

    private static void emit(Change change, UUID id, String happened) {
        change.emit("coaching.contact-person." + happened, id, id.toString(), Map.of());
    }
}
