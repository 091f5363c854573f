package org.houvast.privacy.internal.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.ApproveDestruction;
import org.houvast.privacy.AskForOwnData;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.IdentityCheck;
import org.houvast.privacy.LiftRestriction;
import org.houvast.privacy.OwnDataRequest;
import org.houvast.privacy.ProposeDestruction;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.Restriction;
import org.houvast.privacy.RestrictionFilter;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.ReviewItems;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.KeepingRuntime;
import org.houvast.privacy.internal.keeping.PrivacyKeeping;
import org.houvast.privacy.internal.keeping.SharedKeeping;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.Part;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.Term;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * A centre with a data protection officer, {@code dora}, and a module of these tests that keeps notes about children, some of them about
 * several, findings that may be about adults, and talks of staff.
 */
final class AskedCentre implements AutoCloseable {
    private static final String ACCESS = "child_key varchar(200), group_key varchar(200), location_key varchar(200)"
            + " not null, work_form varchar(10) not null, controller_key varchar(200) not null,"
            + " author_key varchar(200), case_id uuid";
    private static final List<String> TABLES = List.of("asked_note_child", "asked_note", "asked_finding", "asked_talk");

    static final ChildRef TIM = new ChildRef("tim");

    final TestDatabase database;
    final MemoryHost host;
    final Installation installation;
    final KeepingRuntime keeping;
    final DataRequests requests;
    private final Rows rows;

    AskedCentre(TestDatabase database) {
        this.database = database;
        database.clock().set(TestClock.MONDAY_MORNING);
        host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .organisation("school", Discipline.EDUCATION)
                .location("park", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .group("ants", "park", WorkForm.KDV)
                .child("tim", LocalDate.of(2023, 5, 1), "bees")
                .child("wolfram", LocalDate.of(2023, 5, 1), "bees")
                .staff("sam", Role.STAFF, "bees")
                .staff("meg", Role.STAFF, "ants")
                .staff("ann", Role.STAFF, "ants")
                .staffAt("ira", Role.INTERNAL_COACH, "park")
                .staffAt("mo", Role.MANAGER, "park")
                .staffAt("odd", Role.ORG_ADMIN, "park")
                .staffAt("olga", Role.ORG_ADMIN, "park")
                .staffAt("dora", Role.DPO, "park")
                .staffAt("dirk", Role.DPO, "park")
                .coach("cor", "care")
                .mentor("tim", "meg")
                .guardian("pat", "tim", Custody.YES)
                .guardian("kim", "tim", Custody.YES)
                .guardian("lee", "wolfram", Custody.YES);
        installation = new Installation(database, host, ConsentRule.BOTH, new Assignments());
        rows = Rows.on(database.dataSource());
        tables();
        keeping = installation.privacy.keeping(
                List.of(new SharedKeeping(), new PrivacyKeeping(), AskedCentre::keeping),
                (retention, place) -> retention.term().orElseThrow());
        requests = keeping.dataRequests();
    }

    /** coaches of the bees */
    private static final class Assignments implements RelationSource {
        @Override
        public boolean concerns(Actor.Staff staff) {
            return staff.has(Role.COACH);
        }

        @Override
        public Relations of(Actor.Staff staff, LocalDate today) {
            return new Relations(CoachedGroups.byName(Set.of(new GroupRef("bees"))), Set.of());
        }
    }

    private void tables() {
        TABLES.forEach(t -> rows.change("drop table if exists " + t, Rows.Binder.NONE));
        String times = ", at timestamp(6) with time zone not null)";
        rows.change(
                "create table asked_note (id uuid primary key, revision bigint not null, state varchar(20) not null, "
                        + ACCESS + ", guardian_key varchar(200), facts varchar(4000), parent_words varchar(4000)"
                        + times,
                Rows.Binder.NONE);
        rows.change(
                "create table asked_note_child (note_id uuid not null, position integer not null,"
                        + " child_key varchar(200) not null, part_words varchar(4000))",
                Rows.Binder.NONE);
        rows.change(
                "create table asked_finding (id uuid primary key, state varchar(20) not null, " + ACCESS
                        + ", outcome varchar(30), facts varchar(4000)" + times,
                Rows.Binder.NONE);
        rows.change(
                "create table asked_talk (id uuid primary key, " + ACCESS + ", gist varchar(4000)" + times,
                Rows.Binder.NONE);
        for (String table : List.of("field", "item", "package", "corrected", "kept")) {
            rows.change("delete from privacy_data_request_" + table, Rows.Binder.NONE);
        }
        rows.change("delete from privacy_data_request", Rows.Binder.NONE);
        forgetRestrictions();
        rows.change("delete from privacy_consent_answer", Rows.Binder.NONE);
        rows.change("delete from privacy_consent", Rows.Binder.NONE);
    }

    static Keeping keeping() {
        return Keeping.of("asked")
                .record("note", "asked_note", RetentionClass.CHILD_FILE, Term.Start.LAST_CARE_DAY, "t.at")
                .access()
                .ids("id")
                .numbers("revision")
                .codes("state")
                .guardians("guardian_key")
                .texts("facts")
                .parentTexts("parent_words")
                .times("at")
                .part("asked_note_child", "note_id", Part.Children.LAST_TAKES_RECORD)
                .numbers("position")
                .children("child_key")
                .texts("part_words")
                .record("finding", "asked_finding", RetentionClass.CHILD_FILE, Term.Start.LAST_CARE_DAY, "t.at")
                .access()
                .ids("id")
                .codes("state", "outcome")
                .texts("facts")
                .times("at")
                .adults("outcome", "STAFF_UNCERTAINTY", "AGE_APPROPRIATE")
                .record("talk", "asked_talk", RetentionClass.STAFF_COACHING, Term.Start.CASE_END, "t.at")
                .access()
                .ids("id")
                .texts("gist")
                .times("at")
                .build();
    }

    Actor as(String person) {
        return installation.actor(person);
    }

    // records

    /** a note about tim */
    UUID note(String facts, @Nullable String guardian, @Nullable String words) {
        return note("FINAL", "tim", "centre", facts, guardian, words);
    }

    UUID note(
            String state,
            @Nullable String child,
            String controller,
            String facts,
            @Nullable String guardian,
            @Nullable String words) {
        UUID id = UUID.randomUUID();
        rows.change(
                "insert into asked_note (id, revision, state, child_key, group_key, location_key, work_form,"
                        + " controller_key, author_key, guardian_key, facts, parent_words, at)"
                        + " values (?, 1, ?, ?, 'bees', 'park', 'KDV', ?, 'sam', ?, ?, ?, ?)",
                p -> p.uuid(id)
                        .text(state)
                        .text(child)
                        .text(controller)
                        .text(guardian)
                        .text(facts)
                        .text(words)
                        .instant(now()));
        return id;
    }

    /** so many notes about tim */
    void notes(int number) {
        rows.batch(
                "insert into asked_note (id, revision, state, child_key, group_key, location_key, work_form,"
                        + " controller_key, author_key, facts, at)"
                        + " values (?, 1, 'FINAL', 'tim', 'bees', 'park', 'KDV', 'centre', 'sam', 'He sang.', ?)",
                Stream.generate(UUID::randomUUID).limit(number).toList(),
                (p, id) -> p.uuid(id).instant(now()));
    }

    /** a note about several children, each with words of its own */
    void noteOf(String facts, List<String> children) {
        UUID id = note("FINAL", null, "centre", facts, null, null);
        for (int i = 0; i < children.size(); i++) {
            int position = i;
            rows.change(
                    "insert into asked_note_child (note_id, position, child_key, part_words) values (?, ?, ?, ?)",
                    p -> p.uuid(id)
                            .number(position)
                            .text(children.get(position))
                            .text("part of " + children.get(position)));
        }
    }

    void finding(String outcome, String facts) {
        rows.change(
                "insert into asked_finding (id, state, child_key, group_key, location_key, work_form, controller_key,"
                        + " author_key, outcome, facts, at) values (?, 'CONFIRMED', 'tim', 'bees', 'park', 'KDV',"
                        + " 'centre', 'sam', ?, ?, ?)",
                p -> p.uuid(UUID.randomUUID()).text(outcome).text(facts).instant(now()));
    }

    void talk(@Nullable String child, String author, String gist) {
        rows.change(
                "insert into asked_talk (id, child_key, group_key, location_key, work_form, controller_key, author_key,"
                        + " gist, at) values (?, ?, 'bees', 'park', 'KDV', 'centre', ?, ?, ?)",
                p -> p.uuid(UUID.randomUUID())
                        .text(child)
                        .text(author)
                        .text(gist)
                        .instant(now()));
    }

    void forget() {
        TABLES.forEach(t -> rows.change("delete from " + t, Rows.Binder.NONE));
    }

    /** what is kept about tim, by two persons */
    void erase() {
        Destruction proposed = keeping.destructions()
                .propose(
                        as("odd"),
                        new ProposeDestruction(
                                RetentionClass.CHILD_FILE, new LocationRef("park"), WorkForm.KDV, null, TIM));
        Destruction approved = keeping.destructions()
                .approve(
                        as("olga"),
                        proposed.id(),
                        proposed.revision(),
                        new ApproveDestruction("Backups are gone after 30 days."));
        keeping.destructions().carryOut(as("odd"), approved.id(), approved.revision());
    }

    private Instant now() {
        return database.clock().instant();
    }

    // requests

    DataRequest register(String who, DataRequestKind kind, DataSubject subject, @Nullable String asker) {
        return requests.register(
                as(who),
                new RegisterDataRequest(
                        kind,
                        subject,
                        asker == null ? null : new GuardianRef(asker),
                        new LocationRef("park"),
                        WorkForm.KDV,
                        null,
                        "everything, please",
                        Language.EN));
    }

    /** of pat, about tim */
    DataRequest registered(DataRequestKind kind) {
        return register("mo", kind, DataSubject.of(TIM), "pat");
    }

    /** pat, or somebody else, asks about tim without anybody's help */
    OwnDataRequest asked(String who, DataRequestKind kind) {
        return keeping.ownDataRequests().ask(as(who), new AskForOwnData(kind, TIM, null, null, "All of it.", null));
    }

    DataRequest identified(DataRequest request) {
        return requests.identify(
                as("dora"), request.id(), request.revision(), new IdentifyAsker(IdentityCheck.KNOWN_IN_PERSON, null));
    }

    DataRequest collected(DataRequest request) {
        DataRequest known = identified(request);
        return requests.collect(as("dora"), known.id(), known.revision());
    }

    DataRequest reviewed(DataRequest collected) {
        return requests.review(as("dora"), collected.id(), collected.revision(), new ReviewItems(List.of(), true));
    }

    DataRequest answered(DataRequest reviewed) {
        return requests.answer(
                as("dora"), reviewed.id(), reviewed.revision(), new AnswerDataRequest("Dear parent", null, null, null));
    }

    /** answers a restriction request of pat about tim, and gives what it closed */
    Restriction restricted(RestrictionGround ground) {
        DataRequest known = identified(registered(DataRequestKind.RESTRICTION));
        requests.answer(
                as("dora"), known.id(), known.revision(), new AnswerDataRequest("Dear parent", null, null, ground));
        return keeping.restrictions().list(as("dora"), RestrictionFilter.ALL, PageRequest.first()).items().stream()
                .filter(r -> r.request().equals(known.id()))
                .findFirst()
                .orElseThrow();
    }

    Restriction lifted(Restriction restriction) {
        return keeping.restrictions()
                .lift(
                        as("dora"),
                        restriction.id(),
                        restriction.revision(),
                        new LiftRestriction("it was verified", database.clock().today()));
    }

    /** other tests share the database */
    private void forgetRestrictions() {
        rows.change("delete from privacy_restriction", Rows.Binder.NONE);
        installation.privacy.lookForRestrictedFiles();
    }

    List<CollectedItem> items(DataRequest request) {
        return requests.items(as("dora"), request.id(), new PageRequest(PageRequest.MAX_LIMIT, null))
                .items();
    }

    static List<String> allowed(DataRequest request) {
        return request.allowedActions().stream()
                .filter(AllowedAction::allowed)
                .map(AllowedAction::action)
                .toList();
    }

    @Override
    public void close() {
        forgetRestrictions();
        installation.close();
    }
}
