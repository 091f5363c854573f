package org.houvast.privacy.internal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.CorrectedRecord;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestFilter;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.DueFilter;
import org.houvast.privacy.DueRecord;
import org.houvast.privacy.ExtendDataRequest;
import org.houvast.privacy.ExtensionGround;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.LeaveOutGround;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RefusalGround;
import org.houvast.privacy.RefuseDataRequest;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.Retention;
import org.houvast.privacy.ReviewItems;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.privacy.internal.keeping.PrivacyKeeping;
import org.houvast.privacy.internal.keeping.SharedKeeping;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class JpaDataRequestsIT {
    private static final ExtendDataRequest EXTEND = new ExtendDataRequest(ExtensionGround.COMPLEX, "it is much");

    private final TestDatabase database;
    private AskedCentre centre;
    private DataRequests requests;

    @SuppressWarnings("NullAway.Init")
    JpaDataRequestsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        centre = new AskedCentre(database);
        requests = centre.requests;
    }

    @AfterEach
    void close() {
        centre.close();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    private DataPackage answer() {
        DataRequest collected = centre.collected(centre.registered(DataRequestKind.ACCESS));
        return requests.open(
                centre.as("dora"), centre.answered(centre.reviewed(collected)).id());
    }

    @Test
    void givesWhatIsKeptAboutTheChildAndNothingOfAnybodyElse() {
        centre.note("He built a tower with {{child:2}}.", null, null);
        centre.note("We talked at the door.", "pat", "He sleeps well.");
        centre.note("CANARY-KIM-GIST", "kim", "CANARY-KIM-WORDS");
        centre.note("FINAL", "wolfram", "centre", "CANARY-OTHER-CHILD", null, null);
        centre.note("FINAL", "tim", "school", "CANARY-OTHER-CONTROLLER", null, null);
        centre.note("DRAFT", "tim", "centre", "CANARY-DRAFT", null, null);
        centre.noteOf("{{child:1}} pushed and {{child:2}} fell.", List.of("wolfram", "tim"));
        centre.talk("tim", "sam", "CANARY-TALK-OF-STAFF");

        DataRequest collected = centre.collected(centre.registered(DataRequestKind.ACCESS));
        assertThat(collected.state()).isEqualTo(DataRequestState.COLLECTED);
        DataRequest reviewed = centre.reviewed(collected);
        assertThat(reviewed.state()).isEqualTo(DataRequestState.REVIEWED);
        DataRequest answered = centre.answered(reviewed);
        DataPackage given = requests.open(centre.as("dora"), answered.id());

        for (String form : List.of(given.json(), given.html())) {
            assertThat(form)
                    .contains("He built a tower with another child.", "He sleeps well.", "We talked at the door.")
                    .contains("another child pushed and this child fell.", "part of tim", "Dear parent")
                    .doesNotContain("CANARY", "wolfram", "Wolfram", "part of wolfram", "{{child")
                    .doesNotContain("\"sam\"", "kim", "Kim");
        }
        assertThat(given.json())
                .contains("{\"ground\":\"RIGHTS_OF_OTHERS\",\"items\":1}")
                .contains("{\"ground\":\"WORKING_NOTE\",\"items\":1}")
                .contains("{\"ground\":\"ABOUT_STAFF\",\"items\":1}")
                .contains("{\"type\":\"note\",\"retention\":\"CHILD_FILE\"}");
        assertThat(answered.content()).isNotNull().satisfies(c -> assertThat(c.outcome())
                .isNotNull()
                .satisfies(o -> assertThat(o.packageHash()).matches("[0-9a-f]{64}")));
        assertThat(count("privacy_data_request_item") + count("privacy_data_request_field"))
                .as("what lay there to be looked through")
                .isZero();
    }

    /** whether staff were uncertain must not be told from the file of a child */
    @Test
    void cannotTellOneAnswerAboutAdultsFromTheOther() {
        centre.finding("STAFF_UNCERTAINTY", "CANARY-FINDING");
        String uncertain = answer().json();
        centre.forget();
        centre.finding("AGE_APPROPRIATE", "CANARY-FINDING");
        String fits = answer().json();

        assertThat(without(uncertain)).isEqualTo(without(fits)).doesNotContain("CANARY", "finding");
        centre.finding("SPECIFIC_APPROACH", "He needs more time.");
        assertThat(answer().json()).contains("He needs more time.", "SPECIFIC_APPROACH");
    }

    private static String without(String json) {
        return json.replaceAll("\"request\":\"[^\"]+\"", "");
    }

    @Test
    void holdsANameOfAnotherChildBackUntilItIsReplacedOrDeclaredToBeNone() {
        centre.note("He played with Wolfram.", null, null);
        DataRequest collected = centre.collected(centre.registered(DataRequestKind.ACCESS));
        CollectedItem item = centre.items(collected).get(0);
        assertThat(item.proposal()).isNull();
        assertThat(item.fields()).anySatisfy(f -> assertThat(f.look()).isTrue());
        DataRequest still = centre.reviewed(collected);
        assertThat(still.state()).isEqualTo(DataRequestState.COLLECTED);
        assertThat(still.content()).satisfies(c -> assertThat(c.review())
                .satisfies(r -> assertThat(r.undecided()).isEqualTo(1)));

        DataRequest included = review(still, new ReviewItems.Decision(item.id(), ItemDecision.INCLUDE, null, null));
        assertRefused(DataRequestProblems.NAME_LEFT, () -> centre.answered(included));
        int number = item.fields().stream()
                .filter(CollectedItem.Field::look)
                .findFirst()
                .orElseThrow()
                .number();
        DataRequest redacted = review(
                included,
                new ReviewItems.Decision(
                        item.id(),
                        ItemDecision.REDACT,
                        null,
                        List.of(new ReviewItems.Passage(number, "Wolfram", "a friend"))));
        DataRequest answered = centre.answered(redacted);
        assertThat(requests.open(centre.as("dora"), answered.id()).json())
                .contains("He played with a friend.", "\"changed\":true")
                .doesNotContain("Wolfram");
    }

    @Test
    void takesTheWordOfTheOfficerThatAWordIsNoName() {
        centre.note("The wolfram lamp was broken.", null, null);
        DataRequest collected = centre.collected(centre.registered(DataRequestKind.ACCESS));
        CollectedItem item = centre.items(collected).get(0);
        DataRequest included = review(collected, new ReviewItems.Decision(item.id(), ItemDecision.INCLUDE, null, null));
        DataRequest answered = requests.answer(
                centre.as("dora"), included.id(), included.revision(), new AnswerDataRequest(null, null, true, null));

        assertThat(requests.open(centre.as("dora"), answered.id()).json()).contains("wolfram lamp");
    }

    private DataRequest review(DataRequest request, ReviewItems.Decision decision) {
        return requests.review(
                centre.as("dora"), request.id(), request.revision(), new ReviewItems(List.of(decision), null));
    }

    @Test
    void refusesDecisionsThatDoNotHangTogether() {
        centre.note("He sang.", null, null);
        DataRequest collected = centre.collected(centre.registered(DataRequestKind.ACCESS));
        CollectedItem item = centre.items(collected).get(0);
        for (ReviewItems.Decision wrong : List.of(
                new ReviewItems.Decision(item.id(), ItemDecision.LEAVE_OUT, null, null),
                new ReviewItems.Decision(item.id(), ItemDecision.INCLUDE, LeaveOutGround.ABOUT_STAFF, null),
                new ReviewItems.Decision(item.id(), ItemDecision.REDACT, null, List.of()),
                new ReviewItems.Decision(collected.id().value(), ItemDecision.INCLUDE, null, null))) {
            assertRefused(DataRequestProblems.ITEM, () -> review(collected, wrong));
        }
        assertRefused(
                DataRequestProblems.PASSAGE,
                () -> review(
                        collected,
                        new ReviewItems.Decision(
                                item.id(),
                                ItemDecision.REDACT,
                                null,
                                List.of(new ReviewItems.Passage(0, "not there", "x")))));
        assertThat(requests.get(centre.as("dora"), collected.id()).content()).satisfies(c -> assertThat(c.review())
                .satisfies(r -> assertThat(r.undecided()).isEqualTo(1)));
    }

    @Test
    void answersOnlyWhenEveryItemIsDecided() {
        centre.note("CANARY", "kim", "no");
        DataRequest collected = centre.collected(centre.registered(DataRequestKind.ACCESS));
        DataRequest reviewed = centre.reviewed(collected);
        assertThat(AskedCentre.allowed(collected)).doesNotContain("answer");
        assertThat(AskedCentre.allowed(reviewed)).contains("answer");
        assertRefused(DataRequestProblems.STATE, () -> centre.answered(collected(reviewed)));
    }

    private DataRequest collected(DataRequest request) {
        return requests.collect(centre.as("dora"), request.id(), request.revision());
    }

    @Test
    void writesNothingThatAPageOrAScriptWouldRun() {
        centre.note("</script><script>alert(1)</script> \"quoted\" \\ & '=cmd'", null, null);
        DataPackage given = answer();

        assertThat(given.html()).doesNotContain("<script").contains("&lt;script&gt;", "&quot;quoted&quot;");
        assertThat(given.json()).doesNotContain("<", ">").contains("\\u003cscript\\u003e", "\\\"quoted\\\" \\\\ ");
    }

    @Test
    void givesToTakeAlongOnlyWhatTheAskerSaid() {
        centre.note("CANARY-STAFF", "pat", "He sleeps well.");
        centre.note("CANARY-STAFF", null, null);
        DataRequest collected = centre.collected(centre.registered(DataRequestKind.PORTABILITY));
        DataRequest answered = centre.answered(centre.reviewed(collected));

        assertThat(requests.open(centre.as("dora"), answered.id()).json())
                .contains("He sleeps well.")
                .doesNotContain("CANARY");
    }

    @Test
    void givesStaffTheirOwnTalksAndOfFilesOnlyThatTheyStandInThem() {
        centre.note("CANARY-CHILD", null, null);
        centre.talk(null, "sam", "We talked about your goals.");
        centre.talk(null, "ann", "CANARY-COLLEAGUE");
        DataRequest made = centre.register("mo", DataRequestKind.ACCESS, DataSubject.of(new StaffRef("sam")), null);
        DataRequest collected = centre.collected(made);
        List<ReviewItems.Decision> all = centre.items(collected).stream()
                .map(i -> new ReviewItems.Decision(i.id(), ItemDecision.INCLUDE, null, null))
                .toList();
        DataRequest reviewed =
                requests.review(centre.as("dora"), collected.id(), collected.revision(), new ReviewItems(all, null));
        DataRequest answered = centre.answered(reviewed);

        assertThat(requests.open(centre.as("dora"), answered.id()).json())
                .contains("We talked about your goals.", "\"type\":\"note\"", "ANOTHER_CHILD")
                .doesNotContain("CANARY", "tim");
    }

    @Test
    void letsAskWhoHasCustodyAndNoneWhomInformationIsKeptFrom() {
        centre.host
                .guardian("una", "tim", Custody.UNKNOWN)
                .guardian("nel", "tim", Custody.NO)
                .guardianship(flagged("ria", true, false))
                .guardianship(flagged("rob", false, true))
                .child("teen", LocalDate.of(2013, 1, 1), "bees")
                .guardian("pat", "teen", Custody.YES)
                .child("adult", LocalDate.of(2009, 1, 1), "bees")
                .guardian("pat", "adult", Custody.YES)
                .child("nobody-knows", LocalDate.of(2023, 1, 1), "bees");

        assertRefused(ConsentProblems.CUSTODY_UNKNOWN, () -> ask("tim", "una"));
        assertRefused(DataRequestProblems.WITHOUT_CUSTODY, () -> ask("tim", "nel"));
        assertRefused(DataRequestProblems.WITHOUT_CUSTODY, () -> ask("tim", "lee"));
        assertRefused(DataRequestProblems.KEPT_FROM_ASKER, () -> ask("tim", "ria"));
        assertRefused(DataRequestProblems.KEPT_FROM_ASKER, () -> ask("tim", "rob"));
        assertRefused(DataRequestProblems.CHILD_TOO_YOUNG, () -> ask("tim", null));
        assertRefused(DataRequestProblems.CHILD_ASKS, () -> ask("adult", "pat"));
        assertThat(ask("tim", "kim").state()).isEqualTo(DataRequestState.IDENTIFIED);
        assertThat(ask("teen", null).state()).isEqualTo(DataRequestState.IDENTIFIED);
        assertThat(ask("teen", "pat").state()).isEqualTo(DataRequestState.IDENTIFIED);
        assertThat(ask("adult", null).state()).isEqualTo(DataRequestState.IDENTIFIED);
        centre.host.without(Capability.GUARDIAN_FLAGS);
        assertRefused(PrivacyProblems.CAPABILITY_MISSING, () -> ask("tim", "kim"));
    }

    private static Guardianship flagged(String guardian, boolean restricted, boolean restrained) {
        return new Guardianship(
                new GuardianRef(guardian), AskedCentre.TIM, Custody.YES, null, null, restricted, false, restrained);
    }

    private DataRequest ask(String child, @Nullable String asker) {
        return centre.identified(
                centre.register("mo", DataRequestKind.ACCESS, DataSubject.of(new ChildRef(child)), asker));
    }

    @Test
    void asksAgainWhoMayKnowWhenItAnswers() {
        DataRequest reviewed =
                centre.reviewed(centre.reviewed(centre.collected(centre.registered(DataRequestKind.ACCESS))));
        centre.host.guardian("pat", "tim", Custody.NO);
        assertRefused(DataRequestProblems.WITHOUT_CUSTODY, () -> centre.answered(reviewed));
    }

    @Test
    void keepsWhereaboutsFromAGuardianTheyAreSecretTo() {
        centre.note("He sang.", null, null);
        assertThat(answer().json()).contains("\"group_key\"", "\"location_key\"");
        centre.host.guardianship(
                new Guardianship(new GuardianRef("pat"), AskedCentre.TIM, Custody.YES, null, null, false, true, false));
        assertThat(answer().json()).contains("He sang.").doesNotContain("group_key", "location_key", "Bees", "Park");
    }

    @Test
    void letsNobodyHandleARequestOfTheOwnPersonOrAboutTheOwnChild() {
        DataRequest ofDora = centre.register("mo", DataRequestKind.ACCESS, DataSubject.of(new StaffRef("dora")), null);
        assertRefused(DataRequestProblems.OWN, () -> centre.identified(ofDora));
        assertRefused(
                DataRequestProblems.OWN, () -> requests.items(centre.as("dora"), ofDora.id(), PageRequest.first()));
        assertThat(requests.get(centre.as("dora"), ofDora.id()).content()).isNull();
        assertThat(requests.get(centre.as("dirk"), ofDora.id()).content()).isNotNull();
        assertRefused(
                DataRequestProblems.OWN,
                () -> centre.register("mo", DataRequestKind.ACCESS, DataSubject.of(new StaffRef("mo")), null));

        DataRequest ofPat = centre.registered(DataRequestKind.ACCESS);
        centre.host.samePerson("dora", "pat");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.identified(ofPat));
        assertThat(requests.list(centre.as("dora"), DataRequestFilter.ALL, PageRequest.first())
                        .items())
                .extracting(r -> r.id())
                .containsExactly(ofDora.id());
    }

    @Test
    void showsTheManagerWhereItStandsAndNoWords() {
        DataRequest seen = requests.get(
                centre.as("mo"), centre.registered(DataRequestKind.ACCESS).id());

        assertThat(seen.content()).isNull();
        assertThat(seen.dueOn()).isEqualTo(seen.receivedOn().plusMonths(1));
        assertThat(AskedCentre.allowed(seen)).isEmpty();
        assertThat(requests.get(centre.as("dora"), seen.id()).content())
                .satisfies(c -> assertThat(c.wish()).isEqualTo("everything, please"));
    }

    @Test
    void takesTwoMonthsMoreOnceAndWithinTheFirst() {
        DataRequest made = centre.registered(DataRequestKind.ACCESS);
        DataRequest extended = requests.extend(centre.as("dora"), made.id(), made.revision(), EXTEND);
        assertThat(extended.dueOn()).isEqualTo(AnswerTerm.dueOn(made.receivedOn(), true));
        assertRefused(
                DataRequestProblems.EXTENDED,
                () -> requests.extend(centre.as("dora"), made.id(), extended.revision(), EXTEND));

        DataRequest late = centre.registered(DataRequestKind.ACCESS);
        database.clock().advance(Duration.ofDays(40));
        assertRefused(
                DataRequestProblems.EXTENSION_LATE,
                () -> requests.extend(centre.as("dora"), late.id(), late.revision(), EXTEND));
        assertThat(requests.get(centre.as("dora"), late.id()).overdue()).isTrue();
        assertThat(requests.get(centre.as("dora"), extended.id()).overdue()).isFalse();
    }

    @Test
    void keepsTheStatementOfWhoWasRefusedAndNothingThatWasCollected() {
        centre.note("He sang.", null, null);
        DataRequest collected = centre.collected(centre.registered(DataRequestKind.ACCESS));
        RefuseDataRequest wrong = new RefuseDataRequest(RefusalGround.LEGAL_DUTY, "no", null);
        assertRefused(
                DataRequestProblems.GROUND,
                () -> requests.refuse(centre.as("dora"), collected.id(), collected.revision(), wrong));
        DataRequest refused = requests.refuse(
                centre.as("dora"),
                collected.id(),
                collected.revision(),
                new RefuseDataRequest(RefusalGround.EXCESSIVE, "the tenth", "I disagree"));

        assertThat(refused.state()).isEqualTo(DataRequestState.REFUSED);
        assertThat(refused.content()).satisfies(c -> assertThat(c.outcome())
                .satisfies(o -> assertThat(o.statement()).isEqualTo("I disagree")));
        assertThat(count("privacy_data_request_item")).isZero();
        assertRefused(DataRequestProblems.PACKAGE_GONE, () -> requests.open(centre.as("dora"), refused.id()));

        DataRequest again = centre.collected(centre.registered(DataRequestKind.ACCESS));
        DataRequest withdrawn =
                requests.withdraw(centre.as("dora"), again.id(), again.revision(), new WithdrawDataRequest("by phone"));
        assertThat(withdrawn.state()).isEqualTo(DataRequestState.WITHDRAWN);
        assertThat(count("privacy_data_request_item")).isZero();
    }

    @Test
    void namesWhatWasCorrected() {
        DataRequest known = centre.identified(centre.registered(DataRequestKind.RECTIFICATION));
        assertRefused(DataRequestProblems.CORRECTED_MISSING, () -> centre.answered(known));
        CorrectedRecord corrected = new CorrectedRecord("note", centre.note("He sang.", null, null));
        DataRequest answered = requests.answer(
                centre.as("dora"),
                known.id(),
                known.revision(),
                new AnswerDataRequest(null, List.of(corrected), null, null));

        assertThat(answered.content()).satisfies(c -> assertThat(c.outcome())
                .satisfies(o -> assertThat(o.corrected()).containsExactly(corrected)));
    }

    @Test
    void saysThatSomethingWasErasedOnlyWhenItIsGone() {
        centre.note("He sang.", null, null);
        DataRequest known = centre.identified(centre.registered(DataRequestKind.ERASURE));
        assertRefused(DataRequestProblems.NOT_ERASED, () -> centre.answered(known));
        centre.forget();

        assertThat(centre.answered(known).state()).isEqualTo(DataRequestState.ANSWERED);
    }

    @Test
    void collectsAnewWhatWasErasedMeanwhile() {
        centre.note("He sang.", null, null);
        DataRequest collected = centre.collected(centre.registered(DataRequestKind.ACCESS));
        DataRequest reviewed = centre.reviewed(centre.collected(centre.registered(DataRequestKind.ACCESS)));
        centre.erase();

        for (DataRequest before : List.of(collected, reviewed)) {
            DataRequest now = requests.get(centre.as("dora"), before.id());
            assertThat(AskedCentre.allowed(now)).contains("collect").doesNotContain("review", "answer");
            assertThat(requests.list(centre.as("dora"), DataRequestFilter.ALL, PageRequest.first())
                            .items())
                    .filteredOn(r -> r.id().equals(before.id()))
                    .allMatch(r -> r.allowedActions().equals(now.allowedActions()))
                    .hasSize(1);
            assertRefused(DataRequestProblems.COLLECT_ANEW, () -> centre.reviewed(now));
            if (now.state() == DataRequestState.REVIEWED) {
                assertRefused(DataRequestProblems.COLLECT_ANEW, () -> centre.answered(now));
            }
            DataRequest again = requests.collect(centre.as("dora"), now.id(), now.revision());
            assertThat(centre.items(again)).isEmpty();
            assertThat(centre.answered(centre.reviewed(again)).state()).isEqualTo(DataRequestState.ANSWERED);
        }
    }

    @Test
    void destroysThePackageAfterThreeMonthsAndKeepsItsHash() {
        centre.note("He sang.", null, null);
        DataRequest answered =
                centre.answered(centre.reviewed(centre.collected(centre.registered(DataRequestKind.ACCESS))));
        database.clock().advance(Duration.ofDays(89));
        assertThat(centre.installation.privacy.keeping(List.of(), null).destroyPackages())
                .isZero();
        assertThat(requests.open(centre.as("dora"), answered.id()).json()).contains("He sang.");
        database.clock().advance(Duration.ofDays(5));
        assertRefused(DataRequestProblems.PACKAGE_GONE, () -> requests.open(centre.as("dora"), answered.id()));
        assertThat(centre.installation.privacy.keeping(List.of(), null).destroyPackages())
                .isEqualTo(1);

        assertThat(count("privacy_data_request_package")).isZero();
        assertThat(requests.get(centre.as("dora"), answered.id()).content()).satisfies(c -> assertThat(c.outcome())
                .satisfies(o -> assertThat(o.packageHash()).isNotNull()));
    }

    @Test
    void isNoProofThatIsOverWhileItIsOpen() {
        DataRequest open = centre.registered(DataRequestKind.ACCESS);
        centre.host.childLeaves("tim", database.clock().today());
        database.clock().advance(Duration.ofDays(1_000));
        Retention retention = centre.installation
                .privacy
                .keeping(List.of(new SharedKeeping(), new PrivacyKeeping()), (kept, place) -> kept.term()
                        .orElseThrow())
                .retention();
        DueFilter proofs =
                new DueFilter(RetentionClass.CONSENT_PROOF, new Place(new LocationRef("park"), WorkForm.KDV));
        assertThat(retention.due(centre.as("mo"), proofs, PageRequest.first()).items())
                .isEmpty();

        requests.withdraw(centre.as("dora"), open.id(), open.revision(), new WithdrawDataRequest(null));
        assertThat(retention.due(centre.as("mo"), proofs, PageRequest.first()).items())
                .extracting(DueRecord::id)
                .containsExactly(open.id().value());
    }

    @Test
    void tellsTheAuditWhoTookAPackageOut() {
        DataRequest answered = centre.answered(
                centre.reviewed(centre.reviewed(centre.collected(centre.registered(DataRequestKind.ACCESS)))));
        int before = centre.installation.lines().size();
        requests.open(centre.as("dora"), answered.id());

        assertThat(centre.installation.linesSince(before)).singleElement().satisfies(line -> {
            assertThat(line.type()).isEqualTo("EXPORT");
            assertThat(line.purpose()).isEqualTo("privacy.data-request.open-package");
            assertThat(line.objectIds()).isEqualTo(answered.id().toString());
        });
    }

    @Test
    void refusesWhatIsNoRequestOfAnybodyHere() {
        assertRefused(
                DataRequestProblems.SUBJECT,
                () -> centre.register("mo", DataRequestKind.ACCESS, DataSubject.of(new StaffRef("sam")), "pat"));
        assertRefused(
                DataRequestProblems.SUBJECT_UNKNOWN,
                () -> centre.register("mo", DataRequestKind.ACCESS, DataSubject.of(new ChildRef("nobody")), null));
        DataRequest made = centre.registered(DataRequestKind.ACCESS);
        assertRefused(
                PrivacyProblems.STALE, () -> requests.extend(centre.as("dora"), made.id(), new Revision(7), EXTEND));
    }

    @Test
    void takesNoRequestFromTheFutureAndNoneAboutAChildOfUnknownAge() {
        assertRefused(
                DataRequestProblems.RECEIVED_LATER,
                () -> requests.register(
                        centre.as("mo"),
                        new RegisterDataRequest(
                                DataRequestKind.ACCESS,
                                DataSubject.of(AskedCentre.TIM),
                                new GuardianRef("pat"),
                                new LocationRef("park"),
                                WorkForm.KDV,
                                LocalDate.of(2100, 1, 1),
                                null,
                                null)));
        ChildRecord tim =
                centre.installation.privacy.hostRecords().child(AskedCentre.TIM).orElseThrow();
        centre.host.child(new ChildRecord(tim.ref(), tim.displayName(), null, tim.memberships(), null, null));
        assertRefused(DataRequestProblems.AGE_UNKNOWN, () -> ask("tim", "pat"));
    }

    @Test
    void collectsNothingWhileAModuleDoesNotSayWhatItKeeps() {
        DataRequest known = centre.identified(centre.registered(DataRequestKind.ACCESS));
        DataRequests half = centre.installation
                .privacy
                .keeping(List.of(AskedCentre::keeping), null)
                .dataRequests();

        assertRefused(
                DataRequestProblems.MODULE_MISSING,
                () -> half.collect(centre.as("dora"), known.id(), known.revision()));
    }

    @Test
    void refusesMoreThanOnePackageHolds() {
        centre.notes(RegisterReader.MOST + 1);
        DataRequest known = centre.identified(centre.registered(DataRequestKind.ACCESS));
        assertRefused(DataRequestProblems.TOO_MUCH, () -> collected(known));
    }

    @Test
    void collectsWithTheSameStatementsHoweverMuchThereIs() {
        long few = statements();
        for (int i = 0; i < 60; i++) {
            centre.note("note " + i, null, null);
        }
        assertThat(statements()).isLessThanOrEqualTo(few + 4);
    }

    private long statements() {
        centre.note("one", null, null);
        DataRequest known = centre.identified(centre.registered(DataRequestKind.ACCESS));
        long before = database.statementCount().total();
        requests.collect(centre.as("dora"), known.id(), known.revision());
        return database.statementCount().total() - before;
    }

    private long count(String table) {
        return Rows.on(database.dataSource())
                .first("select count(*) from " + table, Rows.Binder.NONE, row -> row.number(1))
                .orElseThrow();
    }
}
