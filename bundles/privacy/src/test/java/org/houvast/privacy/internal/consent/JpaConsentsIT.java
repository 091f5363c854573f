package org.houvast.privacy.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Revision;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Membership;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentAnswer;
import org.houvast.privacy.ConsentFilter;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.Consents;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.ObjectToConsent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RefuseConsent;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.privacy.internal.actor.CountingHost;
import org.houvast.testkit.Eventually;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class JpaConsentsIT {
    private static final ChildRef TIM = new ChildRef("tim");
    private static final OrganisationRef CARE = new OrganisationRef("care");
    private static final GiveConsent GIVE = new GiveConsent(null, false, null, null);
    private static final RefuseConsent REFUSE = new RefuseConsent(null, false, null, null);
    private static final WithdrawConsent WITHDRAW = new WithdrawConsent(null, false, null, null);
    private static final ObjectToConsent OBJECT = new ObjectToConsent(null, false, null, null);

    private final TestDatabase database;
    private MemoryHost host;
    private Installation installation;
    private Consents consents;

    @SuppressWarnings("NullAway.Init")
    JpaConsentsIT(TestDatabase database) {
        this.database = database;
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

    @BeforeEach
    void start() {
        database.clock().set(TestClock.MONDAY_MORNING);
        database.transactions("privacy", PrivacyRuntime.class);
        Rows rows = Rows.on(database.dataSource());
        for (String table : List.of("privacy_consent_answer", "privacy_consent", "privacy_alias", "privacy_merge")) {
            rows.change("delete from " + table, Rows.Binder.NONE);
        }
        host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .organisation("other", Discipline.YOUTH_CARE)
                .location("park", WorkForm.KDV, WorkForm.BSO)
                .group("bees", "park", WorkForm.KDV)
                .group("ants", "park", WorkForm.KDV)
                .child("tim", LocalDate.of(2023, 5, 1), "bees")
                .staff("sam", Role.STAFF, "bees")
                .staff("ann", Role.STAFF, "ants")
                .staff("mo", Role.MANAGER)
                .staff("odd", Role.ORG_ADMIN)
                .coach("cor", "care")
                .coach("oli", "other")
                .guardian("pat", "tim", Custody.YES)
                .guardian("kim", "tim", Custody.YES);
        open(ConsentRule.BOTH);
    }

    private void open(ConsentRule rule) {
        installation = new Installation(database, host, rule, new Assignments());
        consents = installation.privacy.consents();
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    private static RequestConsent naming() {
        return new RequestConsent(
                TIM, ConsentPurpose.EXTERNAL_COACH_NAMED, CARE, "v1", new GroupRef("bees"), null, null, null);
    }

    private Actor actor(String key) {
        return installation.actor(key);
    }

    private Consent request() {
        return consents.request(actor("sam"), naming());
    }

    private Consent give(String who, Consent consent) {
        return consents.give(actor(who), consent.id(), consent.revision(), GIVE);
    }

    private static GiveConsent onBehalf(@Nullable String guardian) {
        return new GiveConsent(
                guardian == null ? null : new GuardianRef(guardian), guardian == null, ConsentMode.SPOKEN, "folder 3");
    }

    private boolean active() {
        return !installation
                .privacy
                .consentCheck()
                .active(
                        Set.of(TIM),
                        ConsentPurpose.EXTERNAL_COACH_NAMED,
                        CARE,
                        database.clock().today())
                .isEmpty();
    }

    @Test
    void becomesActiveWhenBothHoldersOfCustodyGaveIt() {
        Consent requested = request();
        assertThat(requested.state()).isEqualTo(ConsentState.REQUESTED);
        assertThat(requested.revision()).isEqualTo(new Revision(1));
        assertThat(requested.subject()).isEqualTo(Subject.of(TIM));

        Consent partly = give("pat", requested);
        assertThat(partly.state()).isEqualTo(ConsentState.PARTLY_GIVEN);
        assertThat(active()).isFalse();

        Consent given = give("kim", partly);
        assertThat(given.state()).isEqualTo(ConsentState.ACTIVE);
        assertThat(given.answers())
                .extracting(ConsentAnswer::guardian)
                .containsExactly(new GuardianRef("pat"), new GuardianRef("kim"));
        assertThat(active()).isTrue();
        assertThat(actor("cor").scope().named()).containsExactly(TIM);
        assertThat(actor("oli").scope().named()).isEmpty();
    }

    @Test
    void endsAtOnceWhenOneWithdraws() {
        Consent given = give("kim", give("pat", request()));

        Consent withdrawn = consents.withdraw(actor("pat"), given.id(), given.revision(), WITHDRAW);

        assertThat(withdrawn.state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(active()).isFalse();
        assertThat(actor("cor").scope().named()).isEmpty();
        assertRefused(ConsentProblems.STATE, () -> give("pat", withdrawn));
        assertThat(request().state()).isEqualTo(ConsentState.REQUESTED);
    }

    @Test
    void isOverWhenOneRefusesAndOpensNothing() {
        Consent requested = give("pat", request());

        Consent refused = consents.refuse(actor("kim"), requested.id(), requested.revision(), REFUSE);

        assertThat(refused.state()).isEqualTo(ConsentState.REFUSED);
        assertThat(refused.allowedActions()).noneMatch(AllowedAction::allowed);
        assertThat(active()).isFalse();
    }

    @Test
    void isNotActiveAfterTheOtherHolderObjectsUntilThatOneAgrees() {
        installation.close();
        open(ConsentRule.ONE_PRESUMED);
        Consent given = give("pat", request());
        assertThat(given.state()).isEqualTo(ConsentState.ACTIVE);
        assertRefused(
                ConsentProblems.OWN_CONSENT, () -> consents.object(actor("pat"), given.id(), given.revision(), OBJECT));

        Consent objected = consents.object(actor("kim"), given.id(), given.revision(), OBJECT);
        assertThat(objected.state()).isEqualTo(ConsentState.OBJECTED);
        assertThat(active()).isFalse();

        assertThat(give("kim", objected).state()).isEqualTo(ConsentState.ACTIVE);
        assertThat(active()).isTrue();
    }

    @Test
    void isRecordedByStaffWithProof() {
        Consent requested = request();
        assertRefused(ConsentProblems.PROOF_MISSING, () -> give("sam", requested));
        assertRefused(
                ConsentProblems.PROOF_MISSING,
                () -> consents.give(
                        actor("sam"),
                        requested.id(),
                        requested.revision(),
                        new GiveConsent(new GuardianRef("pat"), true, ConsentMode.WRITTEN, "x")));

        Consent partly = consents.give(actor("sam"), requested.id(), requested.revision(), onBehalf("pat"));

        assertThat(partly.answers()).singleElement().satisfies(a -> {
            assertThat(a.guardian()).isEqualTo(new GuardianRef("pat"));
            assertThat(a.mode()).isEqualTo(ConsentMode.SPOKEN);
            assertThat(a.proof()).isEqualTo("folder 3");
            assertThat(a.recordedBy().key()).isEqualTo("person-sam");
        });
        assertRefused(
                ConsentProblems.ANSWERED,
                () -> consents.give(actor("sam"), partly.id(), partly.revision(), onBehalf("pat")));
        assertThat(principalOfTheLastAnswer()).contains("pat");
    }

    private Optional<String> principalOfTheLastAnswer() {
        return Rows.on(database.dataSource())
                .first(
                        "select on_behalf_of from privacy_audit_line where purpose = 'privacy.consent.give'"
                                + " and outcome = 'DONE' order by id desc limit 1",
                        Rows.Binder.NONE,
                        row -> row.text(1));
    }

    /** what became of a consent, for those who act on it */
    private static final class Heard implements EventConsumer {
        private final List<String> types = new CopyOnWriteArrayList<>();
        private final String id = UUID.randomUUID().toString();

        @Override
        public String name() {
            return "test." + id;
        }

        @Override
        public Set<String> types() {
            return Set.of(
                    "privacy.consent.requested",
                    "privacy.consent.given",
                    "privacy.consent.refused",
                    "privacy.consent.withdrawn",
                    "privacy.consent.objected");
        }

        @Override
        public void accept(OutboxEvent event) {
            types.add(event.type() + " " + event.ids().get("id"));
        }
    }

    @Test
    void tellsWhatBecameOfIt() {
        installation.close();
        open(ConsentRule.ONE_PRESUMED);
        Heard heard = new Heard();
        database.consume(heard);

        Consent given = give("pat", request());
        Consent objected = consents.object(actor("kim"), given.id(), given.revision(), OBJECT);
        consents.withdraw(actor("pat"), objected.id(), objected.revision(), WITHDRAW);
        Consent again = request();
        consents.refuse(actor("kim"), again.id(), again.revision(), REFUSE);

        Eventually.eventually(() -> assertThat(heard.types)
                .contains(
                        "privacy.consent.requested " + given.id().value(),
                        "privacy.consent.given " + given.id().value(),
                        "privacy.consent.objected " + given.id().value(),
                        "privacy.consent.withdrawn " + given.id().value(),
                        "privacy.consent.refused " + again.id().value()));
        database.stopConsuming(heard);
    }

    @Test
    void letsAGuardianSpeakForTheOwnPersonOnly() {
        Consent requested = request();

        assertRefused(
                ConsentProblems.NOT_YOURSELF,
                () -> consents.give(actor("pat"), requested.id(), requested.revision(), onBehalf("kim")));
    }

    @Test
    void isRecordedByNobodyWhoBenefits() {
        Consent requested = request();

        assertRefused(ConsentProblems.OWN_BENEFIT, () -> give("cor", requested));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> give("oli", requested));
        assertThat(consents.get(actor("cor"), requested.id()).allowedActions()).noneMatch(AllowedAction::allowed);
        // the centre itself as party: its own staff benefit
        RequestConsent own = new RequestConsent(
                TIM,
                ConsentPurpose.MEDIA,
                new OrganisationRef(MemoryHost.CENTRE),
                "v1",
                new GroupRef("bees"),
                null,
                null,
                null);
        assertRefused(ConsentProblems.OWN_BENEFIT, () -> consents.request(actor("sam"), own));
    }

    @Test
    void asksForCustodyEachTime() {
        Consent requested = request();
        host.guardian("pat", "tim", Custody.NO);

        assertRefused(PrivacyProblems.NOT_FOUND, () -> give("pat", requested));
        assertRefused(
                ConsentProblems.GIVER_WITHOUT_CUSTODY,
                () -> consents.give(actor("sam"), requested.id(), requested.revision(), onBehalf("pat")));
        assertThat(give("kim", requested).state()).isEqualTo(ConsentState.ACTIVE);
    }

    @Test
    void namesTheChildOnlyAsLongAsThoseWhoDecideAreThoseWhoAgreed() {
        Consent given = give("kim", give("pat", request()));
        assertNamed(given, true);

        host.guardian("kim", "tim", Custody.UNKNOWN);
        assertNamed(given, false);
        host.guardian("kim", "tim", Custody.NO);
        assertNamed(given, true);

        host.guardian("new", "tim", Custody.YES);
        assertNamed(given, false);
        Consent whole = give("new", consents.get(actor("sam"), given.id()));
        assertThat(whole.state()).isEqualTo(ConsentState.ACTIVE);
        assertNamed(whole, true);

        host.guardian("pat", "tim", Custody.NO).guardian("new", "tim", Custody.NO);
        assertNamed(whole, false);
        host.without(Capability.GUARDIANS);
        assertNamed(whole, false);
        host.with(Capability.GUARDIANS).guardian("pat", "tim", Custody.YES);
        assertNamed(whole, true);
    }

    private void assertNamed(Consent given, boolean named) {
        assertThat(active()).isEqualTo(named);
        assertThat(actor("cor").scope().named()).isEqualTo(named ? Set.of(TIM) : Set.of());
        assertThat(consents.get(actor("sam"), given.id()).state())
                .isEqualTo(named ? ConsentState.ACTIVE : ConsentState.PARTLY_GIVEN);
    }

    @Test
    void canBeTakenBackWhileItIsNotWhole() {
        Consent given = give("kim", give("pat", request()));
        host.guardian("new", "tim", Custody.YES);

        Consent withdrawn = consents.withdraw(actor("new"), given.id(), given.revision(), WITHDRAW);

        assertThat(withdrawn.state()).isEqualTo(ConsentState.WITHDRAWN);
        host.guardian("new", "tim", Custody.NO);
        assertNamedNoMore(withdrawn);
    }

    private void assertNamedNoMore(Consent withdrawn) {
        assertThat(active()).isFalse();
        assertThat(consents.get(actor("sam"), withdrawn.id()).state()).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void asksTheHostTheSameHoweverManyChildrenAgreed() {
        CountingHost counting = new CountingHost(host);
        try (Installation counted = new Installation(database, counting, ConsentRule.BOTH, new Assignments())) {
            give("kim", give("pat", request()));
            counted.actor("cor").scope();
            counting.reset();
            assertThat(counted.actor("cor").scope().named()).hasSize(1);
            int one = counting.reset();
            for (String more : List.of("ada", "bob", "cas")) {
                host.child(more, LocalDate.of(2023, 5, 1), "bees").guardian("par-" + more, more, Custody.YES);
                Consent asked = consents.request(
                        actor("sam"),
                        new RequestConsent(
                                new ChildRef(more),
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                CARE,
                                "v1",
                                null,
                                null,
                                null,
                                null));
                consents.give(actor("sam"), asked.id(), asked.revision(), onBehalf("par-" + more));
            }
            counting.reset();
            assertThat(counted.actor("cor").scope().named()).hasSize(4);
            assertThat(counting.reset()).isEqualTo(one);
        }
    }

    @Test
    void isAskedForAQuestionAboutThisChildOnly() {
        host.child("eva", LocalDate.of(2023, 5, 1), "bees");
        UUID ofTim = UUID.randomUUID();
        UUID ofEva = UUID.randomUUID();
        installation.transactions.write(em -> {
            installation.privacy.aliases().issue(em, ofEva, new ChildRef("eva"));
            return installation.privacy.aliases().issue(em, ofTim, TIM);
        });

        assertRefused(ConsentProblems.CASE_UNKNOWN, () -> consents.request(actor("sam"), naming(ofEva)));
        assertRefused(ConsentProblems.CASE_UNKNOWN, () -> consents.request(actor("sam"), naming(UUID.randomUUID())));
        assertThat(consents.request(actor("sam"), naming(ofTim)).caseId()).isEqualTo(ofTim);
    }

    private static RequestConsent naming(UUID caseId) {
        return new RequestConsent(
                TIM, ConsentPurpose.EXTERNAL_COACH_NAMED, CARE, "v1", new GroupRef("bees"), null, null, caseId);
    }

    @Test
    void staysClosedWhenCustodyIsUnknown() {
        Consent requested = request();
        host.guardian("kim", "tim", Custody.UNKNOWN);

        assertRefused(ConsentProblems.CUSTODY_UNKNOWN, () -> give("pat", requested));
        host.guardian("pat", "tim", Custody.NO);
        host.guardian("kim", "tim", Custody.NO);
        host.child("eva", LocalDate.of(2023, 5, 1), "bees");
        assertRefused(
                ConsentProblems.NO_CUSTODY,
                () -> consents.request(
                        actor("sam"),
                        new RequestConsent(
                                new ChildRef("eva"), ConsentPurpose.MEDIA, CARE, "v1", null, null, null, null)));
    }

    @Test
    void needsAHostThatKnowsGuardians() {
        Consent requested = request();
        host.without(Capability.GUARDIANS);

        assertRefused(PrivacyProblems.CAPABILITY_MISSING, this::request2);
        assertRefused(
                PrivacyProblems.CAPABILITY_MISSING,
                () -> consents.give(actor("sam"), requested.id(), requested.revision(), onBehalf("pat")));
        assertThat(consents.get(actor("sam"), requested.id()).state()).isEqualTo(ConsentState.REQUESTED);
    }

    private Consent request2() {
        return consents.request(
                actor("sam"), new RequestConsent(TIM, ConsentPurpose.MEDIA, CARE, "v1", null, null, null, null));
    }

    @Test
    void refusesARequestThatCannotBe() {
        request();
        assertRefused(ConsentProblems.EXISTS, this::request);
        assertRefused(
                ConsentProblems.PARTY_UNKNOWN,
                () -> consents.request(
                        actor("sam"),
                        new RequestConsent(
                                TIM,
                                ConsentPurpose.MEDIA,
                                new OrganisationRef("nobody"),
                                "v1",
                                null,
                                null,
                                null,
                                null)));
        LocalDate today = database.clock().today();
        assertRefused(ConsentProblems.PERIOD, () -> media(today.minusDays(1), null));
        assertRefused(ConsentProblems.PERIOD, () -> media(today, today.minusDays(1)));
        host.child("two", LocalDate.of(2023, 5, 1), "bees", "ants").staff("ina", Role.INTERNAL_COACH);
        assertRefused(
                PrivacyProblems.GROUP_NEEDED,
                () -> consents.request(
                        actor("ina"),
                        new RequestConsent(
                                new ChildRef("two"), ConsentPurpose.MEDIA, CARE, "v1", null, null, null, null)));
        host.child(new ChildRecord(
                new ChildRef("old"),
                "Old",
                null,
                List.of(new Membership(new GroupRef("bees"), MemoryHost.SINCE, null)),
                null,
                null));
        assertRefused(
                ConsentProblems.AGE_UNKNOWN,
                () -> consents.request(
                        actor("sam"),
                        new RequestConsent(
                                new ChildRef("old"), ConsentPurpose.MEDIA, CARE, "v1", null, null, null, null)));
    }

    private Consent media(@Nullable LocalDate from, @Nullable LocalDate until) {
        return consents.request(
                actor("sam"), new RequestConsent(TIM, ConsentPurpose.MEDIA, CARE, "v1", null, from, until, null));
    }

    @Test
    void expiresByTheClockByLeavingAndByBirthday() {
        LocalDate today = database.clock().today();
        Consent bounded = media(null, today.plusDays(10));
        host.child("big", today.minusYears(12).plusDays(3), "bees").guardian("pat", "big", Custody.YES);
        Consent big = consents.request(
                actor("sam"),
                new RequestConsent(new ChildRef("big"), ConsentPurpose.RESEARCH, CARE, "v1", null, null, null, null));
        Consent active = give("pat", big);
        assertThat(active.state()).isEqualTo(ConsentState.ACTIVE);

        database.clock().advance(Duration.ofDays(3));
        assertThat(consents.get(actor("sam"), big.id()).state()).isEqualTo(ConsentState.EXPIRED);
        assertThat(consents.get(actor("sam"), bounded.id()).state()).isEqualTo(ConsentState.REQUESTED);

        database.clock().advance(Duration.ofDays(8));
        assertThat(consents.get(actor("sam"), bounded.id()).state()).isEqualTo(ConsentState.EXPIRED);
        assertRefused(ConsentProblems.STATE, () -> give("pat", bounded));

        Consent naming = give("kim", give("pat", request()));
        host.childLeaves("tim", database.clock().today());
        database.clock().advance(Duration.ofDays(1));
        assertThat(active()).isFalse();
        assertThat(consents.get(actor("mo"), naming.id()).state()).isEqualTo(ConsentState.EXPIRED);
        assertRefused(
                ConsentProblems.CHILD_GONE,
                () -> consents.withdraw(actor("pat"), naming.id(), naming.revision(), WITHDRAW));
    }

    @Test
    void asksTheChildFromTwelveThroughStaff() {
        host.child("big", LocalDate.of(2012, 5, 1), "bees").guardian("pat", "big", Custody.YES);
        Consent requested = consents.request(
                actor("sam"),
                new RequestConsent(new ChildRef("big"), ConsentPurpose.RESEARCH, CARE, "v1", null, null, null, null));

        Consent partly = give("pat", requested);
        assertThat(partly.state()).isEqualTo(ConsentState.PARTLY_GIVEN);
        Consent active = consents.give(actor("sam"), partly.id(), partly.revision(), onBehalf(null));
        assertThat(active.state()).isEqualTo(ConsentState.ACTIVE);
        assertThat(principalOfTheLastAnswer()).contains("big");
        Consent tooYoung = request();
        assertRefused(
                ConsentProblems.CHILD_TOO_YOUNG,
                () -> consents.give(actor("sam"), tooYoung.id(), tooYoung.revision(), onBehalf(null)));

        host.child("grown", LocalDate.of(2009, 5, 1), "bees").guardian("pat", "grown", Custody.YES);
        Consent own = consents.request(
                actor("sam"),
                new RequestConsent(new ChildRef("grown"), ConsentPurpose.RESEARCH, CARE, "v1", null, null, null, null));
        assertRefused(ConsentProblems.CHILD_DECIDES, () -> give("pat", own));
    }

    @Test
    void showsTheStateAloneToThoseWhoMaySeeNoMore() {
        Consent partly = give("pat", request());

        Consent manager = consents.get(actor("mo"), partly.id());
        assertThat(manager.answers()).hasSize(1);
        assertThat(manager.allowedActions()).noneMatch(AllowedAction::allowed);
        Consent admin = consents.get(actor("odd"), partly.id());
        assertThat(admin.answers()).isNull();

        Consent coach = consents.get(actor("cor"), partly.id());
        assertThat(coach.state()).isEqualTo(ConsentState.PARTLY_GIVEN);
        assertThat(coach.answers()).isNull();
        assertThat(coach.subject().id()).isNull();
        assertThat(coach.subject().alias()).hasSize(9);

        assertRefused(PrivacyProblems.NOT_FOUND, () -> consents.get(actor("ann"), partly.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> consents.get(actor("oli"), partly.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> consents.get(actor("sam"), new ConsentId(UUID.randomUUID())));
    }

    /** the key of an alias goes half a year after its case, the proof of consent later */
    @Test
    void isThereForTheCoachWhenTheKeyOfTheAliasIsGone() {
        Consent partly = give("pat", request());
        Rows.on(database.dataSource()).change("delete from privacy_alias", Rows.Binder.NONE);

        assertThat(consents.get(actor("cor"), partly.id()).subject()).isEqualTo(Subject.alias("—"));
        assertThat(consents.list(actor("cor"), ConsentFilter.ALL, PageRequest.first())
                        .items())
                .singleElement()
                .satisfies(c -> assertThat(c.subject()).isEqualTo(Subject.alias("—")));
    }

    @Test
    void tellsTheCoachTheNameAsSoonAsItIsAllowed() {
        Consent given = give("kim", give("pat", request()));

        assertThat(consents.get(actor("cor"), given.id()).subject()).isEqualTo(Subject.of(TIM));
    }

    @Test
    void listsInPagesWhatTheReaderReachesWithTheSameNumberOfStatements() {
        for (int i = 0; i < 7; i++) {
            host.child("c" + i, LocalDate.of(2023, 5, 1), "bees").guardian("pat", "c" + i, Custody.YES);
            database.clock().advance(Duration.ofSeconds(1));
            Consent consent = consents.request(
                    actor("sam"),
                    new RequestConsent(
                            new ChildRef("c" + i), ConsentPurpose.MEDIA, CARE, "v1", null, null, null, null));
            give("pat", consent);
        }
        Actor sam = actor("sam");
        assertThat(sam.scope().children()).hasSize(8);
        long before = database.statementCount().total();
        Page<Consent> first = consents.list(sam, ConsentFilter.ALL, new PageRequest(5, null));
        long few = database.statementCount().total() - before;
        Page<Consent> second = consents.list(sam, ConsentFilter.ALL, new PageRequest(5, first.next()));
        long rest = database.statementCount().total() - before - few;

        assertThat(first.items()).hasSize(5).allSatisfy(c -> assertThat(c.answers())
                .hasSize(1));
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(rest).as("page, answers, audit").isEqualTo(few).isLessThanOrEqualTo(3);
        assertThat(installation.lines()).last().satisfies(line -> {
            assertThat(line.type()).isEqualTo("LIST_HIT");
            assertThat(line.purpose()).isEqualTo("privacy.consent.read");
            assertThat(line.objectIds().split(","))
                    .containsExactlyInAnyOrder(second.items().stream()
                            .map(c -> c.id().value().toString())
                            .toArray(String[]::new));
        });
        assertThat(consents.list(sam, new ConsentFilter(new ChildRef("c3"), ConsentPurpose.MEDIA), PageRequest.first())
                        .items())
                .singleElement()
                .satisfies(c -> assertThat(c.subject()).isEqualTo(Subject.of(new ChildRef("c3"))));
        assertThat(consents.list(actor("ann"), ConsentFilter.ALL, PageRequest.first())
                        .items())
                .isEmpty();
        assertThat(consents.list(actor("cor"), ConsentFilter.ALL, PageRequest.first())
                        .items())
                .hasSize(7)
                .allSatisfy(c -> assertThat(c.subject().alias()).isNotNull());
        assertThat(consents.list(actor("oli"), ConsentFilter.ALL, PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void showsWhatIsThereToWhoeverComesLate() {
        Consent requested = request();
        give("pat", requested);

        assertThatThrownBy(() -> give("kim", requested)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.type()).isEqualTo(PrivacyProblems.STALE);
            assertThat(p.current()).hasValueSatisfying(current -> assertThat(((Consent) current).revision())
                    .isEqualTo(new Revision(2)));
        });
    }

    @Test
    void holdsForAChildUnderEveryKey() {
        host.child("tom", LocalDate.of(2023, 5, 1), "bees")
                .guardian("pat", "tom", Custody.YES)
                .guardian("kim", "tom", Custody.YES);
        installation.privacy.pollHostChanges();
        RequestConsent ofTom = new RequestConsent(
                new ChildRef("tom"), ConsentPurpose.EXTERNAL_COACH_NAMED, CARE, "v1", null, null, null, null);
        give("kim", give("pat", consents.request(actor("sam"), ofTom)));
        host.childrenMerge("tom", "tim");
        installation.privacy.pollHostChanges();

        assertThat(active()).isTrue();
        assertThat(actor("cor").scope().named()).contains(TIM);
        assertThat(consents.list(actor("sam"), new ConsentFilter(TIM, null), PageRequest.first())
                        .items())
                .singleElement()
                .satisfies(c -> assertThat(c.subject()).isEqualTo(Subject.of(TIM)));
        assertRefused(ConsentProblems.EXISTS, this::request);
    }
}
