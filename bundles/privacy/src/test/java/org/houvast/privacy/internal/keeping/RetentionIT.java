package org.houvast.privacy.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ApproveDestruction;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.DestructionState;
import org.houvast.privacy.DueFilter;
import org.houvast.privacy.DueRecord;
import org.houvast.privacy.Hold;
import org.houvast.privacy.PlaceHold;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.ProposeDestruction;
import org.houvast.privacy.RequestFacts.IdempotencyKey;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.keeping.KeptColumn;
import org.houvast.privacy.keeping.Meaning;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class RetentionIT {
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 2, 1);
    private static final ApproveDestruction YES = new ApproveDestruction("Backups are gone after 30 days.");

    private final TestDatabase database;
    private Past past;

    @SuppressWarnings("NullAway.Init")
    RetentionIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        past = new Past(database, Past.USUAL);
    }

    @AfterEach
    void stop() {
        past.close();
    }

    private Page<DueRecord> due(int limit, @Nullable Cursor cursor) {
        return past.keeping
                .retention()
                .due(
                        past.as("mo"),
                        new DueFilter(RetentionClass.CONSENT_PROOF, past.place),
                        new PageRequest(limit, cursor));
    }

    private List<DueRecord> due() {
        return due(PageRequest.MAX_LIMIT, null).items();
    }

    private ProposeDestruction proposal(@Nullable List<UUID> records) {
        return new ProposeDestruction(RetentionClass.CONSENT_PROOF, past.place.location(), WorkForm.KDV, records, null);
    }

    private Destruction proposed() {
        return past.keeping.destructions().propose(past.as("odd"), proposal(null));
    }

    private Destruction approved() {
        Destruction proposed = proposed();
        return past.keeping.destructions().approve(past.as("olga"), proposed.id(), proposed.revision(), YES);
    }

    private Destruction carriedOut(Destruction approved) {
        return past.keeping.destructions().carryOut(past.as("odd"), approved.id(), approved.revision());
    }

    private Hold hold(@Nullable String child, @Nullable UUID record, @Nullable LocalDate until) {
        return past.keeping
                .holds()
                .place(
                        past.as("odd"),
                        new PlaceHold(
                                past.place.location(),
                                WorkForm.KDV,
                                child == null ? null : new ChildRef(child),
                                record == null ? null : "consent",
                                record,
                                "a complaint",
                                until));
    }

    private static void refused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }

    @Test
    void listsWhatIsPastItsTermAndNothingElse() {
        UUID over =
                past.consents(past.left("over", LocalDate.of(2024, 3, 2)), 1).get(0);
        past.consents(past.left("tomorrow", LocalDate.of(2024, 3, 3)), 1);
        past.consents(past.child("here"), 1);
        UUID unknown = past.consents(past.child("nobody knows"), 1).get(0);
        past.consent(past.child("nobody knows"), Instant.parse("2025-02-01T09:00:00Z"));

        assertThat(due())
                .containsExactlyInAnyOrder(
                        new DueRecord(
                                "consent",
                                over,
                                RetentionClass.CONSENT_PROOF,
                                LONG_AGO,
                                LocalDate.of(2024, 3, 2),
                                TestClock.onMonday().today(),
                                false),
                        new DueRecord(
                                "consent",
                                unknown,
                                RetentionClass.CONSENT_PROOF,
                                LONG_AGO,
                                LONG_AGO,
                                LONG_AGO.plusYears(2),
                                false));
    }

    @Test
    void findsTheRecordsOfAMergedChildUnderEveryKey() {
        String from = past.left("from", LONG_AGO);
        String into = past.left("into", LONG_AGO);
        past.consents(from, 1);
        past.consents(into, 1);
        // the hosts of other tests gave tokens of their own
        Rows.on(database.dataSource()).change("delete from privacy_host_feed", Rows.Binder.NONE);
        past.installation.privacy.pollHostChanges();
        past.host.childrenMerge(from, into);
        past.installation.privacy.pollHostChanges();

        assertThat(due()).hasSize(2).noneMatch(DueRecord::held);
        hold(into, null, null);
        assertThat(due()).hasSize(2).allMatch(DueRecord::held);
    }

    @Test
    void turnsPagesByAConstantNumberOfStatements() {
        past.consents(past.left("kid", LONG_AGO), 1);
        long few = statements();
        for (int i = 0; i < 20; i++) {
            past.consents(past.left("kid" + i, LONG_AGO), 2);
        }
        assertThat(statements()).isEqualTo(few);

        List<UUID> seen = new ArrayList<>();
        Cursor next = null;
        do {
            Page<DueRecord> page = due(7, next);
            page.items().forEach(r -> seen.add(r.id()));
            next = page.next();
        } while (next != null);
        assertThat(seen).hasSize(41).doesNotHaveDuplicates();
    }

    private long statements() {
        past.as("mo").scope();
        long before = database.statementCount().total();
        assertThat(due(PageRequest.MAX_LIMIT, null).items()).isNotEmpty();
        return database.statementCount().total() - before;
    }

    @Test
    void destroysByTwoPersonsAndLeavesAProof() {
        List<UUID> gone = past.consents(past.left("gone", LONG_AGO), 3);
        List<UUID> stays = past.consents(past.child("here"), 2);
        Destruction proposed = proposed();
        assertThat(proposed.allowedActions())
                .filteredOn(AllowedAction::allowed)
                .extracting(AllowedAction::action)
                .containsExactly("cancel");
        refused(
                RetentionProblems.OWN_PROPOSAL,
                () -> past.keeping.destructions().approve(past.as("odd"), proposed.id(), proposed.revision(), YES));
        refused(RetentionProblems.STATE, () -> carriedOut(proposed));
        assertThat(past.there(gone)).isEqualTo(3);

        Destruction approved =
                past.keeping.destructions().approve(past.as("olga"), proposed.id(), proposed.revision(), YES);
        int lines = past.installation.lines().size();
        Destruction done = carriedOut(approved);

        assertThat(done.state()).isEqualTo(DestructionState.DONE);
        assertThat(done.counts()).containsExactly(new Destruction.Count("consent", 3, 0, 0));
        assertThat(done.fingerprint()).isEqualTo(Proof.fingerprint(gone));
        assertThat(done.backups()).isEqualTo(YES.backups());
        assertThat(done.waiting()).isZero();
        assertThat(done)
                .extracting(Destruction::proposedBy, Destruction::approvedBy, Destruction::endedBy)
                .containsExactly(new StaffRef("odd"), new StaffRef("olga"), new StaffRef("odd"));
        assertThat(done)
                .extracting(Destruction::proposedAt, Destruction::approvedAt, Destruction::endedAt)
                .containsOnly(database.clock().instant());
        assertThat(past.there(gone)).isZero();
        assertThat(past.there(stays)).isEqualTo(2);
        assertThat(past.installation.linesSince(lines))
                .extracting(Installation.Line::type, Installation.Line::outcome)
                .as("a part and the end")
                .containsExactly(tuple("DESTROY", "DONE"), tuple("DESTROY", "DONE"));
        assertThat(Rows.on(database.dataSource())
                        .list(
                                "select record_id from privacy_destruction_item where destruction_id = ?",
                                p -> p.id(done.id()),
                                row -> row.uuid(1)))
                .isEmpty();
        assertThat(past.keeping
                        .destructions()
                        .list(past.as("mo"), past.place, PageRequest.first())
                        .items())
                .extracting(Destruction::fingerprint)
                .containsExactly(done.fingerprint());
        refused(RetentionProblems.NOTHING_DUE, this::proposed);
    }

    @Test
    void leavesOutWhatChangedSinceTheProposal() {
        List<UUID> goes = past.consents(past.left("goes", LONG_AGO), 1);
        List<UUID> held = past.consents(past.left("held", LONG_AGO), 1);
        String back = past.left("back", LONG_AGO);
        List<UUID> returned = past.consents(back, 1);
        Destruction approved = approved();
        hold(null, held.get(0), null);
        past.host.childLeaves(back, TestClock.onMonday().today());

        Destruction done = carriedOut(approved);

        assertThat(done.counts()).containsExactly(new Destruction.Count("consent", 1, 1, 1));
        assertThat(done.fingerprint()).isEqualTo(Proof.fingerprint(goes));
        assertThat(past.there(held)).isEqualTo(1);
        assertThat(past.there(returned)).isEqualTo(1);
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        List<UUID> all = past.consents(past.left("many", LONG_AGO), 2 * DestructionParts.PART + 5);
        Destruction approved = approved();
        ReviewList review = new ReviewList(
                database.dataSource(),
                past.installation.privacy.hostRecords(),
                new KeepingSources(List.of(new PrivacyKeeping())),
                new SetTerms(Past.USUAL));
        DestructionParts parts = new DestructionParts(
                past.installation.transactions,
                database.dataSource(),
                past.installation.privacy.guard(),
                past.installation.privacy.hostRecords(),
                new KeepingSources(List.of(new PrivacyKeeping())),
                review);
        DestructionEntity begun = past.installation.transactions.read(
                em -> em.find(DestructionEntity.class, approved.id().value()));
        LocalDate today = TestClock.onMonday().today();
        int lines = past.installation.lines().size();
        assertThat(parts.next(past.as("odd"), begun, today)).isTrue();
        assertThat(past.installation.linesSince(lines))
                .as("what went is in the audit, whether the rest follows or not")
                .extracting(Installation.Line::type)
                .containsExactly("DESTROY");

        Destruction halfway = past.keeping.destructions().get(past.as("mo"), approved.id());
        assertThat(halfway.waiting()).isEqualTo(DestructionParts.PART + 5);
        assertThat(past.there(all)).isEqualTo(DestructionParts.PART + 5L);

        Actor withKey = past.installation.actor("odd", Optional.of(new IdempotencyKey("once", "0".repeat(64))));
        assertThat(past.keeping
                        .destructions()
                        .carryOut(withKey, halfway.id(), halfway.revision())
                        .counts())
                .as("in three transactions, with one key")
                .containsExactly(new Destruction.Count("consent", all.size(), 0, 0));
        assertThat(past.there(all)).isZero();
    }

    @Test
    void stopsWhenItIsCancelled() {
        List<UUID> all = past.consents(past.left("kid", LONG_AGO), 1);
        Destruction approved = approved();

        Destruction cancelled = past.keeping.destructions().cancel(past.as("olga"), approved.id(), approved.revision());

        assertThat(cancelled.state()).isEqualTo(DestructionState.CANCELLED);
        assertThat(cancelled.counts()).isEmpty();
        assertThat(past.there(all)).isEqualTo(1);
        refused(RetentionProblems.STATE, () -> carriedOut(cancelled));
    }

    @Test
    void keepsWhatIsHeldUntilTheHoldIsOverOrReleased() {
        String kid = past.left("kid", LONG_AGO);
        UUID record = past.consents(kid, 1).get(0);
        Hold ofChild = hold(kid, null, null);
        assertThat(due()).extracting(DueRecord::held).containsExactly(true);
        refused(RetentionProblems.NOTHING_DUE, this::proposed);
        refused(
                RetentionProblems.NOT_DUE,
                () -> past.keeping.destructions().propose(past.as("odd"), proposal(List.of(record))));
        Hold released = past.keeping.holds().release(past.as("olga"), ofChild.id(), ofChild.revision());
        assertThat(released.releasedBy()).isEqualTo(new StaffRef("olga"));
        assertThat(due()).extracting(DueRecord::held).containsExactly(false);
        refused(
                RetentionProblems.HOLD_RELEASED,
                () -> past.keeping.holds().release(past.as("odd"), released.id(), released.revision()));

        hold(null, record, TestClock.onMonday().today());
        assertThat(due()).extracting(DueRecord::held).containsExactly(true);
        database.clock().advance(Duration.ofDays(1));
        assertThat(due()).extracting(DueRecord::held).containsExactly(false);
        assertThat(past.keeping
                        .holds()
                        .list(past.as("mo"), past.place, PageRequest.first())
                        .items())
                .extracting(Hold::record)
                .containsExactlyInAnyOrder(record, null);
    }

    @Test
    void refusesWhatCannotBe() {
        refused(RetentionProblems.NOT_REVIEWED, () -> past.keeping
                .retention()
                .due(past.as("mo"), new DueFilter(RetentionClass.AUDIT_LOG, past.place), PageRequest.first()));
        refused(RetentionProblems.NOT_REVIEWED, () -> past.keeping
                .destructions()
                .propose(
                        past.as("odd"),
                        new ProposeDestruction(
                                RetentionClass.AUDIT_LOG, past.place.location(), WorkForm.KDV, null, null)));
        refused(RetentionProblems.HOLD_TARGET, () -> hold(null, null, null));
        refused(RetentionProblems.HOLD_TARGET, () -> hold(past.child("nobody knows"), null, null));
        refused(RetentionProblems.HOLD_TARGET, () -> hold(null, UUID.randomUUID(), null));
        refused(RetentionProblems.HOLD_OVER, () -> hold(past.child("here"), null, LONG_AGO));
        refused(PrivacyProblems.NOT_FOUND, () -> past.keeping
                .retention()
                .due(
                        past.as("odd"),
                        new DueFilter(null, new Place(new LocationRef("nowhere"), WorkForm.KDV)),
                        PageRequest.first()));
        past.consents(past.left("kid", LONG_AGO), 1);
        Destruction proposed = proposed();
        refused(
                PrivacyProblems.STALE,
                () -> past.keeping.destructions().approve(past.as("olga"), proposed.id(), new Revision(7), YES));
    }

    @Test
    void takesNoDefaultForATermThatNobodyCanTell() {
        try (Past unknown = new Past(database, null)) {
            refused(RetentionProblems.TERMS_UNKNOWN, () -> unknown.keeping
                    .retention()
                    .due(unknown.as("mo"), new DueFilter(null, unknown.place), PageRequest.first()));
        }
    }

    @Test
    void tellsWhatIsKeptWithoutAnyRecord() {
        assertThat(past.keeping.retention().register(past.as("dora"), past.place))
                .hasSizeGreaterThan(10)
                .allMatch(kept -> !kept.columns().isEmpty())
                .filteredOn(kept -> "consent".equals(kept.kind()))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.term()).isEqualTo(Period.ofYears(2));
                    assertThat(kept.columns()).contains(new KeptColumn("child_key", Meaning.CHILD));
                });
    }

    @Test
    void tellsEveryClassWithItsTerm() {
        assertThat(past.keeping.retention().rules(past.as("mo"), past.place))
                .hasSize(RetentionClass.values().length)
                .allSatisfy(rule -> assertThat(rule.reviewed()).isEqualTo(rule.setting() != null));
    }

    @Test
    void keepsWhatIsSetApartUntilItIsLifted() {
        String child = past.left("apart", LONG_AGO);
        List<UUID> stay = past.consents(child, 2);
        List<UUID> go = past.consents(past.left("gone", LONG_AGO), 1);
        Destruction approved = approved();
        past.restrict(child, "school");
        assertThat(due()).hasSize(3).noneMatch(DueRecord::held);
        past.restrict(child, MemoryHost.CENTRE);

        assertThat(due())
                .filteredOn(DueRecord::held)
                .extracting(DueRecord::id)
                .containsExactlyInAnyOrderElementsOf(stay);
        Destruction done = carriedOut(approved);
        assertThat(done.counts()).singleElement().satisfies(c -> {
            assertThat(c.destroyed()).isEqualTo(1);
            assertThat(c.held()).isEqualTo(2);
        });
        assertThat(past.there(stay)).isEqualTo(2);
        assertThat(past.there(go)).isZero();
        refused(RetentionProblems.NOTHING_DUE, this::proposed);

        past.liftRestrictions();
        assertThat(due()).hasSize(2).noneMatch(DueRecord::held);
        carriedOut(approved());
        assertThat(past.there(stay)).isZero();
    }
}
