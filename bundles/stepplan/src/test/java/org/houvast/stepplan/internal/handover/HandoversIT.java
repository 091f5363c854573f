package org.houvast.stepplan.internal.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationText;
import org.houvast.parents.AnswerShare;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactMode;
import org.houvast.parents.OwnShare;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ParentView;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.RecordContact;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareState;
import org.houvast.parents.ShareableSource;
import org.houvast.parents.SharedItem;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.stepplan.CreateHandover;
import org.houvast.stepplan.Handover;
import org.houvast.stepplan.HandoverChannel;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverProblems;
import org.houvast.stepplan.HandoverReceiver;
import org.houvast.stepplan.HandoverState;
import org.houvast.stepplan.ReceivedHandover;
import org.houvast.stepplan.ReceivedHandoverSummary;
import org.houvast.stepplan.RecordTalk;
import org.houvast.stepplan.ReviseHandover;
import org.houvast.stepplan.SendHandover;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.SubmitHandover;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** From a minimal set to its end: what parents see and decide, what the receiver reads, and what is left of a refused one. */
class HandoversIT extends StepPlanTest {
    private static final OrganisationRef OTHER = HandoverCentre.TO_FAR.organisation();

    private final HandoverCentre place;

    HandoversIT(TestDatabase database) {
        super(database);
        place = HandoverCentre.on(database);
    }

    @Test
    void goesToTheSchoolAsParentsSawItWithWhatTheyWrote() {
        ChildRef child = place.child("ann", "ann-m", "ann-f");
        Handover draft = place.draft(
                "meg",
                child,
                HandoverCentre.TO_FAR,
                place.seen(child, "{{child:1}} builds."),
                place.seen(child, "Sings."));
        assertThat(draft.documents()).extracting(ShareDocument::type).containsExactly("observation", "observation");
        assertThat(refusal(draft, "send")).contains(HandoverProblems.STATE);
        assertThat(tasks("meg", draft)).isEmpty();

        Consent asked = place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, OTHER);
        Handover submitted = place.submit(draft, asked);
        assertThat(submitted.state()).isEqualTo(HandoverState.PARENT_REVIEW);
        assertThat(submitted.documents()).isEqualTo(draft.documents());
        assertThat(tasks("meg", submitted)).containsExactly("show-handover");
        assertThat(tasks("mara", submitted)).containsExactly("show-handover");
        assertThat(tasks("cleo", submitted)).isEmpty();

        ParentShare share = place.show(submitted, "ann-m");
        OwnShare own = place.face.share(place.actor("ann-m"), share.id());
        List<String> words = submitted.documents().stream()
                .flatMap(d -> d.lines().stream())
                .map(ShareLine::text)
                .toList();
        assertThat(own.document().lines()).extracting(ShareLine::text).containsAll(words);
        place.face.answer(place.actor("ann-m"), own.id(), own.revision(), new AnswerShare("She also paints."));

        place.give(asked, "ann-m");
        Handover consented = place.waitFor(submitted, HandoverState.CONSENTED);
        assertThat(tasks("meg", consented)).containsExactly("send-handover");
        assertThat(consented.consents()).allMatch(c -> c.active());
        assertThat(received("hans")).doesNotContain(draft.id().value());

        Handover sent = place.sent(consented);
        assertThat(sent.parentViews()).extracting(ParentView::text).containsExactly("She also paints.");
        assertThat(tasks("hans", sent)).containsExactly("receive-handover");
        ReceivedHandover read = place.received.get(place.actor("hans"), sent.id());
        assertThat(read.documents()).isEqualTo(submitted.documents());
        assertThat(read.parentViews()).isEqualTo(sent.parentViews());
        assertThat(received("hans")).contains(sent.id().value());

        ReceivedHandover got = place.received.receive(place.actor("hans"), sent.id(), sent.revision());
        assertThat(tasks("hans", sent)).isEmpty();
        assertThat(tasks("meg", sent)).containsExactly("complete-handover");
        ReceivedHandover talked = place.received.talk(
                place.actor("hans"),
                got.id(),
                got.revision(),
                new RecordTalk(centre.clock.today(), "A seat in front."));
        Handover ours = place.read(sent);
        assertThat(ours.talk()).isEqualTo(talked.talk());
        Handover done = place.handovers.complete(place.actor("meg"), ours.id(), ours.revision());
        assertThat(done.state()).isEqualTo(HandoverState.DONE);
        assertThat(timeline("meg", child, done)).containsExactly("DONE");
        assertThat(tasks("meg", done)).isEmpty();
    }

    @Test
    void asksForItsDestructionSomeTimeAfterReceipt() {
        ChildRef child = place.child("bo", "bo-m");
        Handover arrived = arrived(child, "bo-m");
        Handover done = place.handovers.complete(place.actor("mara"), arrived.id(), arrived.revision());

        on(MONDAY.plusMonths(3).minusDays(1));
        assertThat(tasks("mara", done)).isEmpty();
        on(MONDAY.plusMonths(3));
        assertThat(tasks("mara", done)).containsExactly("destroy-handover");
        place.handovers.destroy(place.actor("mara"), done.id(), done.revision());
        assertThat(tasks("mara", done)).isEmpty();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> place.received.get(place.actor("hans"), done.id()));
    }

    private Handover arrived(ChildRef child, String guardian) {
        Handover sent = place.sent(place.consented(child, HandoverCentre.TO_FAR, guardian, null));
        place.received.receive(place.actor("hans"), sent.id(), sent.revision());
        return place.read(sent);
    }

    @Test
    void leavesNothingButThatThereWasOneWhenParentsRefuse() {
        ChildRef child = place.child("cas", "cas-m");
        Consent asked = place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, OTHER);
        Handover draft = place.handovers.create(
                place.actor("meg"),
                new CreateHandover(
                        child,
                        null,
                        HandoverCentre.TO_FAR,
                        List.of(place.seen(child, "CANARY-FACT")),
                        "CANARY-MESSAGE",
                        Language.EN,
                        null));
        Handover submitted = place.submit(draft, asked);
        ParentShare share = place.show(submitted, "cas-m");
        assertThat(places("CANARY-MESSAGE")).isNotEmpty();

        place.face.refuse(place.actor("cas-m"), asked.id(), asked.revision());

        Handover refused = place.waitFor(submitted, HandoverState.REFUSED);
        for (String who : List.of("meg", "mara")) {
            assertThat(tasks(who, refused)).containsExactly("destroy-handover");
        }
        assertThat(refusal(refused, "revise")).contains(HandoverProblems.STATE);
        assertRefused(
                HandoverProblems.STATE,
                () -> place.handovers.send(
                        place.actor("meg"), refused.id(), refused.revision(), new SendHandover(HandoverChannel.HERE)));

        Handover gone = place.handovers.destroy(place.actor("meg"), refused.id(), refused.revision());

        assertThat(gone.state()).isEqualTo(HandoverState.DESTROYED);
        assertThat(gone.destroyedBy()).isEqualTo(new StaffRef("meg"));
        assertThat(gone.documents()).isEmpty();
        assertThat(gone.items()).isEmpty();
        assertThat(gone.message()).isNull();
        assertThat(places("CANARY-MESSAGE")).isEmpty();
        assertThat(places("CANARY-FACT")).isEmpty();
        assertThat(place.shares.get(place.actor("meg"), share.id()).state()).isEqualTo(ShareState.WITHDRAWN);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> place.face.share(place.actor("cas-m"), share.id()));
        assertThat(timeline("meg", child, gone)).containsExactly("DESTROYED");
        assertThat(gone.allowedActions()).noneMatch(AllowedAction::allowed);
    }

    /** the columns of sets and shares that hold these words */
    private List<String> places(String words) {
        Rows rows = Rows.on(centre.database.dataSource());
        List<String> found = new ArrayList<>();
        Map.of(
                        "stepplan_handover", "message",
                        "stepplan_handover_line", "words",
                        "stepplan_handover_view", "words",
                        "parents_share_line", "words")
                .forEach((table, column) -> rows
                        .list(
                                "select count(*) from " + table + " where " + column + " like ?",
                                p -> p.text("%" + words + "%"),
                                row -> row.number(1))
                        .stream()
                        .filter(count -> count > 0)
                        .forEach(count -> found.add(table)));
        return found;
    }

    @Test
    void stopsWhenConsentIsTakenBackOnTheWay() {
        ChildRef child = place.child("dan", "dan-m");
        Consent given = place.give(place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, OTHER), "dan-m");
        Handover sent = place.sent(place.consented(child, HandoverCentre.TO_FAR, "dan-m", given));
        place.received.get(place.actor("hans"), sent.id());

        place.face.withdraw(place.actor("dan-m"), given.id(), given.revision());

        Problem refused = assertThatRefused(() -> place.received.get(place.actor("hans"), sent.id()));
        assertThat(Set.of(HandoverProblems.CONSENT, PrivacyProblems.NOT_FOUND)).contains(refused.type());
        assertThat(received("hans")).doesNotContain(sent.id().value());
        assertThat(tasks("meg", place.waitFor(sent, HandoverState.REFUSED))).containsExactly("destroy-handover");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> place.received.get(place.actor("hans"), sent.id()));
    }

    @Test
    void closesWhatWasReceivedOnceConsentIsTakenBack() {
        ChildRef child = place.child("eva", "eva-m");
        Consent given = place.give(place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, OTHER), "eva-m");
        Handover sent = place.sent(place.consented(child, HandoverCentre.TO_FAR, "eva-m", given));
        ReceivedHandover got = place.received.receive(place.actor("hans"), sent.id(), sent.revision());

        centre.privacy
                .consents()
                .withdraw(
                        place.actor("cleo"),
                        given.id(),
                        given.revision(),
                        new WithdrawConsent(new GuardianRef("eva-m"), null, ConsentMode.SPOKEN, "n"));

        assertRefused(HandoverProblems.CONSENT, () -> place.received.get(place.actor("hans"), sent.id()));
        assertRefused(
                HandoverProblems.CONSENT,
                () -> place.received.talk(place.actor("hans"), got.id(), got.revision(), new RecordTalk(MONDAY, null)));
        assertThat(received("hans")).doesNotContain(sent.id().value());
        assertThat(place.read(sent).state()).isEqualTo(HandoverState.RECEIVED);
    }

    @Test
    void isNotSentOnceTheCustodyBehindTheConsentEnded() {
        ChildRef child = place.child("fay", "fay-m");
        Handover consented = place.consented(child, HandoverCentre.TO_FAR, "fay-m", null);
        assertThat(refusal(consented, "send")).isEmpty();

        centre.host.guardian("fay-m", "fay", Custody.NO).guardian("fay-f", "fay", Custody.YES);

        assertThat(refusal(place.read(consented), "send")).contains(HandoverProblems.CONSENT);
        assertRefused(HandoverProblems.CONSENT, () -> place.sent(consented));
    }

    @Test
    void isNotSentBeforeAParentCanReadIt() {
        ChildRef child = place.child("gus2", "gus-m");
        Consent given = place.give(place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, OTHER), "gus-m");
        Handover unseen =
                place.submit(place.draft("meg", child, HandoverCentre.TO_FAR, place.seen(child, "Builds.")), given);
        assertThat(unseen.state()).isEqualTo(HandoverState.CONSENTED);
        assertThat(refusal(place.read(unseen), "send")).contains(HandoverProblems.NOT_SHOWN);
        assertRefused(HandoverProblems.NOT_SHOWN, () -> place.sent(unseen));

        place.show(unseen, "gus-m");
        assertThat(refusal(place.read(unseen), "send")).isEmpty();
        assertThat(place.sent(unseen).state()).isEqualTo(HandoverState.SENT);
    }

    @Test
    void crossesFromChildcareToTheSchoolNextDoorWithItsOwnConsentOnly() {
        ChildRef child = place.child("hugo", "hugo-m", "hugo-f");
        HandoverReceiver nextDoor =
                new HandoverReceiver(HandoverKind.SCHOOL, HandoverCentre.SCHOOL, HandoverCentre.NEXT_DOOR);
        Handover draft = place.draft("meg", child, nextDoor, place.seen(child, "Builds."));
        assertThat(draft.consents())
                .extracting(c -> c.purpose())
                .containsExactly(ConsentPurpose.HANDOVER_SCHOOL, ConsentPurpose.SHARE_CHILDCARE_SCHOOL);
        Consent handover =
                place.give(place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, HandoverCentre.SCHOOL), "hugo-m");
        Problem missing = assertThatRefused(() -> place.submit(draft, handover));
        assertThat(missing.type()).isEqualTo(HandoverProblems.CONSENT);
        assertThat(missing.arguments()).hasToString("[SHARE_CHILDCARE_SCHOOL]");

        Consent crossing = place.ask(child, ConsentPurpose.SHARE_CHILDCARE_SCHOOL, HandoverCentre.SCHOOL);
        Handover submitted = place.submit(draft, handover, crossing);
        place.show(submitted, "hugo-m");
        Consent half = place.give(crossing, "hugo-m");
        assertThat(place.read(submitted).state()).isEqualTo(HandoverState.PARENT_REVIEW);
        Consent whole = place.give(half, "hugo-f");
        Handover sent = place.sent(place.waitFor(submitted, HandoverState.CONSENTED));
        place.received.get(place.actor("head"), sent.id());

        place.face.withdraw(place.actor("hugo-f"), whole.id(), whole.revision());
        assertThatRefused(() -> place.received.get(place.actor("head"), sent.id()));
        place.waitFor(sent, HandoverState.REFUSED);
    }

    @Test
    void needsAConsentThatFits() {
        ChildRef child = place.child("ivo", "ivo-m");
        ChildRef another = place.child("jip", "ivo-m");
        Handover draft = place.draft("meg", child, HandoverCentre.TO_FAR, place.seen(child, "Builds."));

        List<Consent> wrong = List.of(
                place.ask(another, ConsentPurpose.HANDOVER_SCHOOL, OTHER),
                place.ask(child, ConsentPurpose.HANDOVER_BSO, OTHER),
                place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, HandoverCentre.SCHOOL));
        for (Consent one : wrong) {
            assertRefused(HandoverProblems.CONSENT, () -> place.submit(draft, one));
        }
        Consent refused = place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, OTHER);
        place.face.refuse(place.actor("ivo-m"), refused.id(), refused.revision());
        assertRefused(HandoverProblems.CONSENT, () -> place.submit(draft, refused));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> place.handovers.submit(
                        place.actor("meg"),
                        draft.id(),
                        draft.revision(),
                        new SubmitHandover(List.of(new ConsentId(UUID.randomUUID())))));
    }

    @Test
    void holdsWhatEveryHolderOfCustodyCouldGetAndNothingElse() {
        ChildRef child = place.child("kay", "kay-m", "kay-f");
        SharedItem fine = place.seen(child, "Builds.");
        SharedItem draft = new SharedItem(
                "observation", place.noted(child, "Not done.").id().value());
        SharedItem ofAnother = place.seen(place.child("lex", "kay-m"), "Sings.");
        SharedItem withOne = new SharedItem("parent-contact", contact(child, "kay-m"));
        assertNumberRefused(1, () -> place.draft("meg", child, HandoverCentre.TO_FAR, withOne, fine));
        assertNumberRefused(2, () -> place.draft("meg", child, HandoverCentre.TO_FAR, fine, fine));
        for (SharedItem none : List.of(
                draft,
                ofAnother,
                new SharedItem("observation", UUID.randomUUID()),
                new SharedItem("reflection", UUID.randomUUID()),
                new SharedItem("handover", UUID.randomUUID()))) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> place.draft("meg", child, HandoverCentre.TO_FAR, none));
        }
        SharedItem naming = place.seen(child, "Takes the car of Lex.");
        assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> place.draft("meg", child, HandoverCentre.TO_FAR, naming));

        centre.host.guardian("kay-m", "kay", Custody.UNKNOWN).guardian("kay-f", "kay", Custody.NO);
        assertRefused(ParentsProblems.NO_CUSTODY, () -> place.draft("meg", child, HandoverCentre.TO_FAR, fine));
    }

    private static void assertNumberRefused(int number, ThrowingCallable call) {
        Problem refused = assertThatRefused(call);
        assertThat(refused.type()).isEqualTo(HandoverProblems.ITEM);
        assertThat(refused.arguments()).hasToString("[" + number + "]");
    }

    private static Problem assertThatRefused(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call);
    }

    private UUID contact(ChildRef child, String guardian) {
        return centre.contacts
                .record(
                        place.actor("cleo"),
                        new RecordContact(
                                Subject.of(child),
                                null,
                                null,
                                new GuardianRef(guardian),
                                ContactMode.TALK,
                                ContactDirection.FROM_CENTRE,
                                centre.clock.today(),
                                "What we see here.",
                                null,
                                "Only for you.",
                                null,
                                null,
                                null))
                .id()
                .value();
    }

    @Test
    void holdsNothingOfAnAssessmentAboutAdults() {
        ChildRef tim = new ChildRef("tim");
        centre.host.guardian("tim-m", "tim", Custody.YES);
        Question about = centre.assessed(TIM, Outcome.STAFF_UNCERTAINTY);
        Question child = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        UUID ofAdults = assessment(about);
        UUID ofChild = assessment(child);
        AssessmentWords words = new AssessmentWords(new StaffRef("vera"));
        words.put(ofAdults, about.id().value());
        words.put(ofChild, child.id().value());
        UUID superseded = UUID.randomUUID();
        words.put(superseded, child.id().value());
        place.source(words);

        for (UUID none : List.of(ofAdults, superseded)) {
            Problem refused = assertThatRefused(() -> createFor(tim, new SharedItem("assessment", none)));
            assertThat(refused.type()).isEqualTo(HandoverProblems.ITEM);
        }
        Handover handover = createFor(tim, new SharedItem("assessment", ofChild));
        assertThat(handover.documents()).hasSize(1);
        assertThat(handover.toString()).doesNotContain("STAFF_UNCERTAINTY");
    }

    private static UUID assessment(Question question) {
        return Objects.requireNonNull(question.assessmentId()).value();
    }

    private Handover createFor(ChildRef child, SharedItem item) {
        return place.handovers.create(
                centre.actor("vera"),
                new CreateHandover(child, null, HandoverCentre.TO_FAR, List.of(item), null, null, null));
    }

    /** a source of assessments that refuses none */
    private static final class AssessmentWords implements ShareableSource {
        private final Map<UUID, UUID> cases = new HashMap<>();
        private final StaffRef author;

        AssessmentWords(StaffRef author) {
            this.author = author;
        }

        void put(UUID assessment, UUID question) {
            cases.put(assessment, question);
        }

        @Override
        public String type() {
            return "assessment";
        }

        @Override
        public Optional<Shareable> find(UUID item, ChildRef child) {
            return Optional.ofNullable(cases.get(item)).map(question -> new Shareable() {
                @Override
                public Target target() {
                    return new Target(
                            "assessment",
                            item,
                            Set.of(child),
                            new GroupRef("sun"),
                            new Place(new LocationRef("loc"), WorkForm.KDV),
                            new OrganisationRef(MemoryHost.CENTRE),
                            author,
                            question);
                }

                @Override
                public Action sharing() {
                    return HandoverAccess.SHARE;
                }

                @Override
                public int version() {
                    return 1;
                }

                @Override
                public Optional<Refusal> refusal(GuardianRef guardian) {
                    return Optional.empty();
                }

                @Override
                public ShareDocument document(Language language, boolean whereabouts) {
                    return new ShareDocument(
                            "assessment", "Vaststelling", null, language, List.of(new ShareLine("Wij zien", "Spel.")));
                }
            });
        }

        @Override
        public Map<UUID, Integer> versions(Set<UUID> items) {
            return Map.of();
        }
    }

    @Test
    void goesToAnotherOrganisationAtAPlaceOfItsOwn() {
        ChildRef child = place.child("mia", "mia-m");
        SharedItem item = place.seen(child, "Builds.");
        OrganisationRef own = new OrganisationRef(MemoryHost.CENTRE);
        Place ownBso = new Place(new LocationRef("house"), WorkForm.BSO);
        List<HandoverReceiver> wrong = List.of(
                new HandoverReceiver(HandoverKind.BSO, own, null),
                new HandoverReceiver(HandoverKind.BSO, own, ownBso),
                new HandoverReceiver(HandoverKind.BSO, OTHER, ownBso),
                new HandoverReceiver(HandoverKind.BSO, OTHER, HandoverCentre.FAR),
                new HandoverReceiver(HandoverKind.SCHOOL, HandoverCentre.SCHOOL, HandoverCentre.FAR),
                new HandoverReceiver(HandoverKind.SCHOOL, OTHER, new Place(new LocationRef("nowhere"), WorkForm.PO)));
        for (HandoverReceiver one : wrong) {
            assertRefused(HandoverProblems.RECEIVER, () -> place.draft("meg", child, one, item));
        }
        centre.host.childLeaves("mia", MONDAY.minusDays(1));
        assertThat(assertThatRefused(() -> place.draft("mara", child, HandoverCentre.TO_FAR, item)))
                .isNotNull();
    }

    @Test
    void saysWhatTheRecordsSayOrIsChosenAnew() {
        ChildRef child = place.child("nol", "nol-m");
        Observation seen = place.observed(child, "Builds.");
        SharedItem item = new SharedItem("observation", seen.id().value());
        Handover first = place.draft("meg", child, HandoverCentre.TO_FAR, item);
        Consent given = place.give(place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, OTHER), "nol-m");
        Handover submitted = place.submit(first, given);
        ParentShare share = place.show(submitted, "nol-m");
        centre.observations.amend(
                place.actor("cleo"),
                seen.id(),
                seen.revision(),
                new AmendObservation("it was something else", ObservationText.of("Breaks.")));

        assertRefused(HandoverProblems.OUTDATED, () -> place.sent(submitted));

        Handover revised = place.handovers.revise(
                place.actor("meg"), submitted.id(), submitted.revision(), ReviseHandover.of(submitted));
        assertThat(revised.state()).isEqualTo(HandoverState.DRAFT);
        assertThat(revised.documents().toString()).contains("Breaks.").doesNotContain("Builds.");
        assertThat(place.shares.get(place.actor("meg"), share.id()).state()).isEqualTo(ShareState.WITHDRAWN);
        Handover again = place.submit(revised, given);
        assertRefused(HandoverProblems.NOT_SHOWN, () -> place.sent(again));
        place.show(again, "nol-m");
        assertThat(place.sent(again).state()).isEqualTo(HandoverState.SENT);
    }

    @Test
    void reachesAReceiverOutsideInAnotherWay() {
        ChildRef child = place.child("pam", "pam-m");
        HandoverReceiver outside = new HandoverReceiver(HandoverKind.SCHOOL, HandoverCentre.OUTSIDE, null);
        Handover consented = place.consented(child, outside, "pam-m", null);
        assertRefused(
                HandoverProblems.CHANNEL,
                () -> place.handovers.send(
                        place.actor("meg"),
                        consented.id(),
                        consented.revision(),
                        new SendHandover(HandoverChannel.HERE)));
        Handover sent = place.sent(consented);
        assertThat(tasks("meg", sent)).containsExactly("confirm-handover");
        Handover arrived = place.handovers.receive(place.actor("meg"), sent.id(), sent.revision());
        assertThat(arrived.state()).isEqualTo(HandoverState.RECEIVED);

        Handover here = place.consented(place.child("quin", "pam-m"), HandoverCentre.TO_FAR, "pam-m", null);
        assertRefused(
                HandoverProblems.CHANNEL,
                () -> place.handovers.send(
                        place.actor("meg"), here.id(), here.revision(), new SendHandover(HandoverChannel.ON_PAPER)));
        Handover there = place.sent(here);
        assertRefused(
                HandoverProblems.RECEIVED_THERE,
                () -> place.handovers.receive(place.actor("meg"), there.id(), there.revision()));
    }

    @Test
    void wasTalkedAboutBetweenTheSendingAndToday() {
        ChildRef child = place.child("ruby", "ruby-m");
        Handover arrived = arrived(child, "ruby-m");
        for (LocalDate day : List.of(MONDAY.minusDays(1), MONDAY.plusDays(1))) {
            assertRefused(
                    StepPlanProblems.DATE_INVALID,
                    () -> place.handovers.talk(
                            place.actor("meg"), arrived.id(), arrived.revision(), new RecordTalk(day, null)));
            assertRefused(
                    StepPlanProblems.DATE_INVALID,
                    () -> place.received.talk(
                            place.actor("hans"), arrived.id(), arrived.revision(), new RecordTalk(day, null)));
        }
        assertRefused(
                PrivacyProblems.STALE,
                () -> place.handovers.complete(place.actor("meg"), arrived.id(), new Revision(1)));
        Instant before = centre.clock.instant();
        centre.clock.advance(Duration.ofHours(1));
        Handover talked = place.handovers.talk(
                place.actor("meg"), arrived.id(), arrived.revision(), new RecordTalk(MONDAY, "Fine."));
        assertThat(talked.state()).isEqualTo(HandoverState.WARM_TALK);
        assertThat(talked.receivedAt()).isEqualTo(before);
    }

    private Optional<ProblemType> refusal(Handover handover, String action) {
        return refusal(handover.allowedActions(), action);
    }

    @Test
    void readsWhatWasReceivedWithTheSameStatementsHoweverManyThereAre() {
        sentToFar("una");
        long list = fewest(() -> assertThat(received("hans")).isNotEmpty());
        long queue = fewest(() -> centre.administration.screens().workQueue(place.actor("hans")));

        sentToFar("udo");
        sentToFar("uwe");

        assertThat(fewest(() -> assertThat(received("hans")).hasSizeGreaterThan(2)))
                .isPositive()
                .isEqualTo(list);
        assertThat(fewest(() -> centre.administration.screens().workQueue(place.actor("hans"))))
                .isPositive()
                .isEqualTo(queue);
    }

    private void sentToFar(String key) {
        place.sent(place.consented(place.child(key, key + "-m"), HandoverCentre.TO_FAR, key + "-m", null));
    }

    /** of several tries: what is delivered in the background at the same time may add to some of them */
    private long fewest(Runnable read) {
        return LongStream.range(0, 5)
                .map(i -> {
                    long before = centre.database.statementCount().total();
                    read.run();
                    return centre.database.statementCount().total() - before;
                })
                .min()
                .orElseThrow();
    }

    private List<UUID> received(String who) {
        return place.received.list(place.actor(who), new PageRequest(200, null)).items().stream()
                .map(ReceivedHandoverSummary::id)
                .map(id -> id.value())
                .toList();
    }

    private List<String> tasks(String who, Handover handover) {
        return centre.administration.screens().workQueue(place.actor(who)).stream()
                .filter(i -> i.id().equals(handover.id().value()))
                .map(WorkQueueContributor.Item::task)
                .toList();
    }

    private List<String> timeline(String who, ChildRef child, Handover handover) {
        return centre
                .administration
                .screens()
                .timeline(place.actor(who), child, new PageRequest(200, null))
                .items()
                .stream()
                .filter(i -> i.id().equals(handover.id().value()))
                .map(TimelineContributor.Item::state)
                .toList();
    }
}
