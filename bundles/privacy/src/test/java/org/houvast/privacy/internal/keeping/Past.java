package org.houvast.privacy.internal.keeping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.Discipline;
import org.houvast.commons.Ids;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.KeepingRuntime;
import org.houvast.privacy.keeping.RetentionTerms;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * A location of its own, of which children left, with consents as records: {@code mo} manages it, {@code odd} and {@code olga} administer,
 * {@code dora} watches over it, {@code ira} is internal coach, {@code sam} works there, {@code pat} is guardian.
 */
final class Past implements AutoCloseable {
    static final RetentionTerms USUAL = (retention, place) -> retention.term().orElseThrow();

    final String name = "park-" + UUID.randomUUID();
    final Place place = new Place(new LocationRef(name), WorkForm.KDV);
    final TestDatabase database;
    final MemoryHost host;
    final Installation installation;
    final KeepingRuntime keeping;
    private final Rows rows;
    private final Clock ids;

    Past(TestDatabase database, @Nullable RetentionTerms terms) {
        this.database = database;
        database.clock().set(TestClock.MONDAY_MORNING);
        this.ids = database.clock();
        this.rows = Rows.on(database.dataSource());
        this.host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .location(name, WorkForm.KDV, WorkForm.PO)
                .group("bees", name, WorkForm.KDV)
                .staff("sam", Role.STAFF, "bees")
                .staffAt("mo", Role.MANAGER, name)
                .staffAt("odd", Role.ORG_ADMIN, name)
                .staffAt("olga", Role.ORG_ADMIN, name)
                .staffAt("ira", Role.INTERNAL_COACH, name)
                .staffAt("dora", Role.DPO, name);
        host.child(child("here"), LocalDate.of(2023, 5, 1), "bees").guardian("pat", child("here"), Custody.YES);
        this.installation = new Installation(database, host);
        this.keeping = installation.privacy.keeping(List.of(new SharedKeeping(), new PrivacyKeeping()), terms);
    }

    Actor as(String person) {
        return installation.actor(person);
    }

    /** a key that no other test has */
    String child(String who) {
        return who + "-of-" + name;
    }

    /** a child who left on this day */
    String left(String key, LocalDate day) {
        host.child(child(key), LocalDate.of(2020, 5, 1), "bees").childLeaves(child(key), day);
        return child(key);
    }

    /** consents about a child */
    List<UUID> consents(String child, int number) {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            made.add(consent(child, Instant.parse("2024-02-01T09:00:00Z")));
        }
        return made;
    }

    /** a consent that was asked for at this time */
    UUID consent(String child, Instant at) {
        UUID id = Ids.next(ids);
        rows.change(
                "insert into privacy_consent (id, revision, child_key, group_key, location_key, work_form, controller_key,"
                        + " purpose, party_key, rule, state, text_version, from_day, requested_at)"
                        + " values (?, 1, ?, 'bees', ?, 'KDV', ?, 'MEDIA', 'care', 'BOTH', 'REFUSED', 'v1', ?, ?)",
                p -> p.uuid(id)
                        .text(child)
                        .text(name)
                        .text(MemoryHost.CENTRE)
                        .date(LocalDate.of(2024, 1, 1))
                        .instant(at));
        rows.change(
                "insert into privacy_consent_answer (consent_id, position, guardian_key, said, at, mode, proof, recorded_by)"
                        + " values (?, 0, 'pat', 'REFUSED', ?, 'SPOKEN', 'note 3', 'sam')",
                p -> p.uuid(id).instant(at));
        return id;
    }

    /** how many of these are there */
    long there(List<UUID> ids) {
        return rows.list("select id from privacy_consent where id = any(?)", p -> p.uuids(ids), row -> row.uuid(1))
                .size();
    }

    /** sets apart what this organisation keeps about a child */
    void restrict(String child, String controller) {
        rows.change(
                "insert into privacy_restriction (id, revision, child_key, location_key, work_form, controller_key,"
                        + " author_key, state, ground, request_id, granted_at)"
                        + " values (?, 1, ?, ?, 'KDV', ?, 'dora', 'ACTIVE', 'NEEDED_FOR_CLAIM', ?, ?)",
                p -> p.uuid(Ids.next(ids))
                        .text(child)
                        .text(name)
                        .text(controller)
                        .uuid(Ids.next(ids))
                        .instant(ids.instant()));
    }

    void liftRestrictions() {
        rows.change("update privacy_restriction set state = 'LIFTED' where location_key = ?", p -> p.text(name));
    }

    @Override
    public void close() {
        liftRestrictions();
        installation.close();
    }
}
