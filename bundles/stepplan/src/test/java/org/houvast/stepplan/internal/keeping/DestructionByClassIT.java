package org.houvast.stepplan.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.ReopenQuestion;
import org.houvast.commons.ChildRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.persistence.Rows;
import org.houvast.privacy.ApproveDestruction;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.DestructionState;
import org.houvast.privacy.DueFilter;
import org.houvast.privacy.DueRecord;
import org.houvast.privacy.PlaceHold;
import org.houvast.privacy.ProposeDestruction;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.internal.KeepingRuntime;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.Term.Start;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The classes whose term does not count from the last care day, each from the review list to the proof, with every kind of record it has. */
class DestructionByClassIT extends StepPlanTest {
    private static final ApproveDestruction YES = new ApproveDestruction("Backups are gone after 30 days.");

    private final KeepingRuntime keeping;
    private final Rows rows;
    private Filled filled;

    @SuppressWarnings("NullAway.Init")
    DestructionByClassIT(TestDatabase database) {
        super(database);
        Modules.open(database);
        this.rows = Rows.on(database.dataSource());
        this.keeping = centre.privacy.keeping(
                Modules.SOURCES, (retention, place) -> retention.term().orElseThrow());
    }

    @BeforeEach
    void fill() {
        filled = new Filled(rows);
    }

    /** whether records of this table, or a part of them, are of the class and wait in its list */
    private static boolean has(KeptTable record, RetentionClass retention) {
        return isWhole(record, retention)
                || (record.term().retention() != retention
                        && Filled.parts(record).stream().anyMatch(p -> p.term().retention() == retention));
    }

    private static boolean isWhole(KeptTable record, RetentionClass retention) {
        return record.term().retention() == retention && record.term().start() != Start.NEVER;
    }

    private static List<KeptTable> records(RetentionClass retention) {
        return Filled.TABLES.stream()
                .filter(t -> t.isRecord() && has(t, retention))
                .toList();
    }

    /** what goes of a record when the class is destroyed */
    private static List<KeptTable> going(KeptTable record, RetentionClass retention) {
        List<KeptTable> parts = Filled.parts(record);
        return isWhole(record, retention)
                ? Stream.concat(Stream.of(record), parts.stream()).toList()
                : parts.stream().filter(p -> p.term().retention() == retention).toList();
    }

    private static boolean isAboutAChild(RetentionClass retention) {
        return retention == RetentionClass.TRANSFER_DELIVERED || retention == RetentionClass.ALIAS_KEY;
    }

    /** a record of each kind of the class, and the case that they belong to, closed on this day */
    private Filled.Of written(RetentionClass retention, String mark, LocalDate day) {
        Instant at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        Filled.Of of = filled.new Of(isAboutAChild(retention) ? "child-" + UUID.randomUUID() : null, mark, at);
        of.write(t -> has(t, retention) || t.name().equals("coaching_question"));
        closed(of.id("coaching_question"), at);
        return of;
    }

    private void closed(UUID question, Instant at) {
        rows.change("update coaching_question set state = 'CLOSED', closed_at = ? where id = ?", p -> p.instant(at)
                .uuid(question));
    }

    private List<DueRecord> due(RetentionClass retention) {
        return keeping.retention()
                .due(
                        centre.actor("rik"),
                        new DueFilter(retention, StepPlanCentre.KDV),
                        new PageRequest(PageRequest.MAX_LIMIT, null))
                .items();
    }

    private List<UUID> ids(RetentionClass retention, Filled.Of of) {
        return records(retention).stream().map(t -> of.id(t.name())).toList();
    }

    private Destruction proposed(RetentionClass retention, @Nullable List<UUID> records) {
        return keeping.destructions()
                .propose(
                        centre.actor("ada"),
                        new ProposeDestruction(retention, new LocationRef("loc"), WorkForm.KDV, records, null));
    }

    private Destruction carriedOut(Destruction proposed) {
        Destruction approved =
                keeping.destructions().approve(centre.actor("alex"), proposed.id(), proposed.revision(), YES);
        return keeping.destructions().carryOut(centre.actor("ada"), approved.id(), approved.revision());
    }

    private boolean isThere(KeptTable table, UUID record) {
        String by = table.part() == null ? table.id() : table.part().by();
        return rows.first("select 1 from " + table.name() + " where " + by + " = ?", p -> p.uuid(record), row -> 1)
                .isPresent();
    }

    private static void refused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }

    /** SHA-256 of the ids, lower case, sorted, a line feed behind each */
    private static String fingerprint(List<UUID> ids) throws NoSuchAlgorithmException {
        String lines = new TreeSet<>(ids.stream().map(UUID::toString).toList())
                .stream().map(id -> id + "\n").collect(Collectors.joining());
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @EnumSource(
            value = RetentionClass.class,
            names = {"TRANSFER_DELIVERED", "ALIAS_KEY", "STAFF_COACHING", "STAFF_HOURS"})
    void goesFromTheReviewListToTheProof(RetentionClass retention) throws NoSuchAlgorithmException {
        Period term = retention.term().orElseThrow();
        String mark = "canary-" + UUID.randomUUID();
        Filled.Of over = written(retention, mark, MONDAY.minus(term));
        Filled.Of inTerm = written(
                retention, "still-" + UUID.randomUUID(), MONDAY.minus(term).plusDays(1));
        List<UUID> past = ids(retention, over);
        List<UUID> young = ids(retention, inTerm);

        assertThat(past).isNotEmpty();
        assertThat(due(retention))
                .filteredOn(r -> past.contains(r.id()) || young.contains(r.id()))
                .hasSameSizeAs(past)
                .allMatch(r -> past.contains(r.id()) && r.dueOn().equals(MONDAY) && !r.held());
        refused(RetentionProblems.NOT_DUE, () -> proposed(retention, young));
        Destruction proposed = proposed(retention, past);
        refused(RetentionProblems.OWN_PROPOSAL, () -> keeping.destructions()
                .approve(centre.actor("ada"), proposed.id(), proposed.revision(), YES));
        Destruction done = carriedOut(proposed);

        assertThat(done.state()).isEqualTo(DestructionState.DONE);
        assertThat(done.counts())
                .extracting(Destruction.Count::kind)
                .containsExactlyInAnyOrderElementsOf(records(retention).stream()
                        .map(t -> String.valueOf(t.kind()))
                        .toList());
        assertThat(done.counts()).allMatch(c -> c.destroyed() == 1 && c.held() + c.notDue() == 0);
        assertThat(done.fingerprint()).isEqualTo(fingerprint(past));
        assertThat(done.approvedBy()).isNotEqualTo(done.proposedBy());
        for (KeptTable record : records(retention)) {
            for (KeptTable table : going(record, retention)) {
                assertThat(isThere(table, over.id(record.name())))
                        .as(table.name())
                        .isFalse();
                assertThat(isThere(table, inTerm.id(record.name())))
                        .as(table.name())
                        .isTrue();
                assertThat(filled.found(mark)).noneMatch(column -> column.startsWith(table.name() + "."));
            }
            assertThat(isThere(record, over.id(record.name()))).isEqualTo(!isWhole(record, retention));
        }
        assertThat(due(retention)).noneMatch(r -> past.contains(r.id()));
        assertThat(rows.list(
                        "select record_id from privacy_destruction_item where record_id = any(?)",
                        p -> p.uuids(past),
                        row -> 1))
                .isEmpty();
    }

    @Test
    void keepsWhatBelongsToACaseThatRuns() {
        Filled.Of running = written(RetentionClass.STAFF_COACHING, "running", LocalDate.of(2022, 3, 1));
        rows.change(
                "update coaching_question set state = 'FOLLOW_UP', closed_at = null where id = ?",
                p -> p.uuid(running.id("coaching_question")));
        List<String> byCase = records(RetentionClass.STAFF_COACHING).stream()
                .filter(t -> t.term().start() == Start.CASE_END)
                .map(t -> String.valueOf(t.kind()))
                .toList();

        assertThat(byCase).isNotEmpty();
        assertThat(due(RetentionClass.STAFF_COACHING))
                .filteredOn(r -> ids(RetentionClass.STAFF_COACHING, running).contains(r.id()))
                .isNotEmpty()
                .noneMatch(r -> byCase.contains(r.kind()));
    }

    @Test
    void keepsTheAliasOfAChildThatIsHeld() {
        Question asked = centre.asked("vera", TIM);
        closed(asked.id().value(), MONDAY.minusYears(1).atTime(9, 0).toInstant(ZoneOffset.UTC));
        rows.change("update privacy_alias set issued_at = ? where case_id = ?", p -> p.instant(
                        Instant.parse("2024-06-01T09:00:00Z"))
                .uuid(asked.id().value()));
        keeping.holds()
                .place(
                        centre.actor("ada"),
                        new PlaceHold(
                                new LocationRef("loc"),
                                WorkForm.KDV,
                                new ChildRef("tim"),
                                null,
                                null,
                                "a complaint",
                                MONDAY));

        assertThat(due(RetentionClass.ALIAS_KEY))
                .filteredOn(r -> r.id().equals(asked.id().value()))
                .singleElement()
                .matches(DueRecord::held);
        refused(
                RetentionProblems.NOT_DUE,
                () -> proposed(RetentionClass.ALIAS_KEY, List.of(asked.id().value())));
    }

    @Test
    void letsGoOfTheMomentThatAReflectionIsAbout() {
        Instant at = Instant.parse("2022-01-03T09:00:00Z");
        Filled.Of hours = filled.new Of(null, "hours", at);
        hours.write(t -> t.name().equals("coaching_reflection"));
        UUID moment = hours.id("coaching_moment");

        carriedOut(proposed(RetentionClass.STAFF_HOURS, List.of(moment)));

        assertThat(rows.first(
                        "select moment_id from coaching_reflection where id = ?",
                        p -> p.uuid(hours.id("coaching_reflection")),
                        row -> Optional.ofNullable(row.uuidOrNull(1))))
                .contains(Optional.empty());
    }

    @Test
    void hidesTheChildOfACaseWhoseAliasIsGoneAndGivesANewOneWhenItIsReopened() {
        String child = "kai-" + UUID.randomUUID();
        centre.host.child(child, StepPlanCentre.BORN, "sun");
        Question asked = centre.asked("vera", Subject.of(new ChildRef(child)));
        String before = Objects.requireNonNull(
                centre.questions.get(centre.actor("esra"), asked.id()).subject().alias());
        closed(asked.id().value(), MONDAY.minusMonths(6).atTime(9, 0).toInstant(ZoneOffset.UTC));
        rows.change("update privacy_alias set issued_at = ? where case_id = ?", p -> p.instant(
                        Instant.parse("2025-06-01T09:00:00Z"))
                .uuid(asked.id().value()));

        carriedOut(proposed(RetentionClass.ALIAS_KEY, List.of(asked.id().value())));

        Question closed = centre.questions.get(centre.actor("esra"), asked.id());
        assertThat(closed.subject().alias()).isNotEqualTo(before).isNotNull();
        assertThat(closed.subject().child()).isEmpty();
        Question open = centre.questions.get(centre.actor("vera"), asked.id());
        Question reopened = centre.questions.reopen(
                centre.actor("vera"), open.id(), open.revision(), new ReopenQuestion("It came back.", null));
        assertThat(reopened.state()).isEqualTo(QuestionState.REOPENED);
        assertThat(centre.questions
                        .get(centre.actor("esra"), asked.id())
                        .subject()
                        .alias())
                .matches("[2-9A-Z]{4}-[2-9A-Z]{4}")
                .isNotEqualTo(before);
    }

    @Test
    void showsAConsentWhoseAliasIsGone() {
        String child = "una-" + UUID.randomUUID();
        centre.host
                .child(child, StepPlanCentre.BORN, "sun")
                .mentor(child, "vera")
                .guardian("gus-" + child, child, Custody.YES);
        Consent asked = centre.privacy
                .consents()
                .request(
                        centre.actor("vera"),
                        new RequestConsent(
                                new ChildRef(child),
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                new OrganisationRef("care"),
                                "v1",
                                null,
                                null,
                                null,
                                null));
        rows.change("update privacy_consent set state = 'WITHDRAWN', requested_at = ? where id = ?", p -> p.instant(
                        Instant.parse("2025-06-01T09:00:00Z"))
                .uuid(asked.id().value()));
        rows.change("update privacy_alias set issued_at = ? where case_id = ?", p -> p.instant(
                        Instant.parse("2025-06-01T09:00:00Z"))
                .uuid(asked.id().value()));

        carriedOut(proposed(RetentionClass.ALIAS_KEY, List.of(asked.id().value())));

        assertThat(centre.privacy
                        .consents()
                        .get(centre.actor("esra"), asked.id())
                        .subject()
                        .child())
                .isEmpty();
    }
}
