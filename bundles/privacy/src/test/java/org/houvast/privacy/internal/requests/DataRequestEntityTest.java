package org.houvast.privacy.internal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.CorrectedRecord;
import org.houvast.privacy.DataRequestContent;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.ExtendDataRequest;
import org.houvast.privacy.ExtensionGround;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.IdentityCheck;
import org.houvast.privacy.RefusalGround;
import org.houvast.privacy.RefuseDataRequest;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataRequestEntityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final PersonRef DOP = new PersonRef("person-dop");
    private static final ChildRef TIM = new ChildRef("tim");
    private static final GuardianRef PAT = new GuardianRef("pat");
    private static final CorrectedRecord CORRECTED = new CorrectedRecord("observation", new UUID(3, 3));

    private static DataRequestEntity received(
            DataRequestKind kind, DataSubject subject, @Nullable LocalDate on, @Nullable Language language) {
        Place park = new Place(new LocationRef("park"), WorkForm.KDV);
        return new DataRequestEntity(
                new UUID(1, 1),
                new Target(
                        DataRequestEntity.TYPE,
                        new UUID(1, 1),
                        subject.child() == null ? Set.of() : Set.of(subject.child()),
                        new GroupRef("bees"),
                        park,
                        new OrganisationRef("centre"),
                        null,
                        null),
                new RegisterDataRequest(
                        kind, subject, PAT, park.location(), park.workForm(), on, "All about Tim", language),
                TODAY,
                NOON);
    }

    private static DataRequestEntity received(DataRequestKind kind) {
        return received(kind, DataSubject.of(TIM), null, null);
    }

    /** one of this kind in this state, or null where none of this kind comes there */
    private static @Nullable DataRequestEntity in(DataRequestKind kind, DataRequestState state) {
        DataRequestEntity request = received(kind);
        switch (state) {
            case RECEIVED -> {}
            case IDENTIFIED -> identify(request);
            case COLLECTED, REVIEWED -> {
                if (!kind.hasPackage()) {
                    return null;
                }
                identify(request);
                request.collect(NOON, 1);
                if (state == DataRequestState.REVIEWED) {
                    request.review(0);
                }
            }
            case ANSWERED -> {
                identify(request);
                if (kind.hasPackage()) {
                    request.collect(NOON, 1);
                    request.review(0);
                }
                answer(request);
            }
            case REFUSED -> refuse(request, RefusalGround.EXCESSIVE);
            case WITHDRAWN -> request.withdraw("changed my mind", DOP, NOON);
        }
        assertThat(request.state()).isEqualTo(state);
        return request;
    }

    private static void identify(DataRequestEntity request) {
        request.identify(new IdentifyAsker(IdentityCheck.DOCUMENT_SEEN, "passport"), DOP, NOON);
    }

    private static void extend(DataRequestEntity request, LocalDate today) {
        request.extend(new ExtendDataRequest(ExtensionGround.COMPLEX, "It takes longer."), today);
    }

    private static void answer(DataRequestEntity request) {
        boolean corrects = request.kind() == DataRequestKind.RECTIFICATION;
        boolean restricts = request.kind() == DataRequestKind.RESTRICTION;
        request.answer(
                new AnswerDataRequest(
                        "Done.",
                        corrects ? List.of(CORRECTED) : null,
                        null,
                        restricts ? RestrictionGround.UNLAWFUL : null),
                DOP,
                NOON);
    }

    private static void refuse(DataRequestEntity request, RefusalGround ground) {
        request.refuse(new RefuseDataRequest(ground, "No.", "I disagree."), DOP, NOON);
    }

    private static void act(DataRequestEntity request, DataRequestAction action) {
        switch (action) {
            case IDENTIFY -> identify(request);
            case EXTEND -> extend(request, TODAY);
            case COLLECT -> request.collect(NOON, 1);
            case REVIEW -> request.review(1);
            case REVIEW_LAST -> request.review(0);
            case ANSWER, ANSWER_DONE -> answer(request);
            case REFUSE -> refuse(request, RefusalGround.EXCESSIVE);
            case WITHDRAW -> request.withdraw(null, DOP, NOON);
        }
    }

    private static boolean isDone(DataRequestKind kind, DataRequestAction action) {
        return switch (action) {
            case ANSWER -> kind.hasPackage();
            case ANSWER_DONE -> !kind.hasPackage();
            default -> true;
        };
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }

    @Test
    void goesWhereTheTableLeadsOrRefuses() {
        for (DataRequestKind kind : DataRequestKind.values()) {
            for (DataRequestState state : DataRequestState.values()) {
                for (DataRequestAction action : DataRequestAction.values()) {
                    DataRequestEntity request = in(kind, state);
                    if (request != null && isDone(kind, action)) {
                        assertGoes(request, kind, state, action);
                    }
                }
            }
        }
    }

    private static void assertGoes(
            DataRequestEntity request, DataRequestKind kind, DataRequestState state, DataRequestAction action) {
        var refusal = DataRequestTransitions.refusal(kind, true, state, action);
        assertThat(request.refusalOf(action))
                .as("%s %s %s", kind, state, action)
                .isEqualTo(refusal);
        if (refusal.isPresent()) {
            assertRefused(refusal.get().type(), () -> act(request, action));
            assertThat(request.state()).isEqualTo(state);
        } else {
            act(request, action);
            assertThat(request.state()).isEqualTo(DataRequestTransitions.TABLE.after(state, action));
        }
    }

    @Test
    void keepsWhatCameIn() {
        DataRequestEntity ofTim = received(DataRequestKind.ACCESS);
        assertThat(ofTim.content(null))
                .isEqualTo(new DataRequestContent(Language.NL, "All about Tim", null, null, null, null));
        assertThat(ofTim.row())
                .extracting(RequestRow::receivedOn, RequestRow::registeredAt, RequestRow::askedBy, RequestRow::closedAt)
                .containsExactly(TODAY, NOON, PAT, null);
        assertThat(ofTim.row().subject()).isEqualTo(DataSubject.of(TIM));

        DataSubject sam = DataSubject.of(new StaffRef("sam"));
        DataRequestEntity ofSam = received(DataRequestKind.ACCESS, sam, TODAY.minusDays(3), Language.EN);
        assertThat(ofSam.row().subject()).isEqualTo(sam);
        assertThat(ofSam.row().receivedOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(ofSam.language()).isEqualTo(Language.EN);
        assertThat(received(DataRequestKind.ACCESS, DataSubject.of(PAT), TODAY, null)
                        .row()
                        .subject())
                .isEqualTo(DataSubject.of(PAT));
        assertRefused(
                DataRequestProblems.RECEIVED_LATER,
                () -> received(DataRequestKind.ACCESS, sam, TODAY.plusDays(1), null));
    }

    @Test
    void keepsWhoWasMadeSureOfAndWhyItTakesLonger() {
        DataRequestEntity request = received(DataRequestKind.ACCESS);
        identify(request);
        extend(request, TODAY.plusMonths(1));

        DataRequestContent content = request.content(null);

        assertThat(content.check())
                .isEqualTo(new DataRequestContent.Check(IdentityCheck.DOCUMENT_SEEN, "passport", DOP, NOON));
        assertThat(content.extension())
                .isEqualTo(new DataRequestContent.Extension(ExtensionGround.COMPLEX, "It takes longer."));
        assertThat(request.row().extendedOn()).isEqualTo(TODAY.plusMonths(1));
        assertRefused(DataRequestProblems.EXTENDED, () -> extend(request, TODAY));
        assertRefused(
                DataRequestProblems.EXTENSION_LATE,
                () -> extend(
                        received(DataRequestKind.ACCESS), TODAY.plusMonths(1).plusDays(1)));
    }

    @Test
    void keepsHowItEnded() {
        DataRequestEntity packed = Objects.requireNonNull(in(DataRequestKind.ACCESS, DataRequestState.REVIEWED));
        assertThat(packed.collectedAt()).isEqualTo(NOON);
        answer(packed);
        packed.freeze("cafe", TODAY.plusDays(30));
        assertThat(outcome(packed))
                .isEqualTo(new DataRequestContent.Outcome(
                        DOP, null, "Done.", null, List.of(), List.of(), "cafe", TODAY.plusDays(30)));
        assertThat(packed.packageUntil()).isEqualTo(TODAY.plusDays(30));
        assertThat(packed.row().closedAt()).isEqualTo(NOON);

        DataRequestEntity erased = Objects.requireNonNull(in(DataRequestKind.ERASURE, DataRequestState.ANSWERED));
        var left = List.of(new DataRequestContent.StillKept("step-plan", "CARE", 2));
        erased.keep(left);
        assertThat(outcome(erased).kept()).isEqualTo(left);

        DataRequestEntity right = Objects.requireNonNull(in(DataRequestKind.RECTIFICATION, DataRequestState.ANSWERED));
        assertThat(outcome(right).corrected()).containsExactly(CORRECTED);

        DataRequestEntity refused = Objects.requireNonNull(in(DataRequestKind.ACCESS, DataRequestState.REFUSED));
        assertThat(outcome(refused))
                .isEqualTo(new DataRequestContent.Outcome(
                        DOP, RefusalGround.EXCESSIVE, "No.", "I disagree.", List.of(), List.of(), null, null));
        DataRequestEntity back = Objects.requireNonNull(in(DataRequestKind.ACCESS, DataRequestState.WITHDRAWN));
        assertThat(outcome(back).words()).isEqualTo("changed my mind");
    }

    private static DataRequestContent.Outcome outcome(DataRequestEntity request) {
        return Objects.requireNonNull(request.content(null).outcome());
    }

    @Test
    void wantsTheCorrectedRecordsOfACorrectionAndOfNothingElse() {
        DataRequestEntity right = received(DataRequestKind.RECTIFICATION);
        identify(right);
        assertRefused(
                DataRequestProblems.CORRECTED_MISSING,
                () -> right.answer(new AnswerDataRequest("Done.", null, null, null), DOP, NOON));
        DataRequestEntity empty = received(DataRequestKind.RECTIFICATION);
        identify(empty);
        assertRefused(
                DataRequestProblems.CORRECTED_MISSING,
                () -> empty.answer(new AnswerDataRequest("Done.", List.of(), null, null), DOP, NOON));
        DataRequestEntity erasure = received(DataRequestKind.ERASURE);
        identify(erasure);
        assertRefused(
                DataRequestProblems.CORRECTED_MISSING,
                () -> erasure.answer(new AnswerDataRequest("Done.", List.of(CORRECTED), null, null), DOP, NOON));
    }

    @Test
    void restrictsWhatIsKeptAboutAChildAndOnAGroundAlone() {
        DataRequestEntity ofSam =
                received(DataRequestKind.RESTRICTION, DataSubject.of(new StaffRef("sam")), null, null);
        identify(ofSam);
        assertRefused(DataRequestProblems.NO_RESTRICTION, () -> answer(ofSam));
        DataRequestEntity groundless = received(DataRequestKind.RESTRICTION);
        identify(groundless);
        assertRefused(
                DataRequestProblems.RESTRICTION_GROUND,
                () -> groundless.answer(new AnswerDataRequest("Done.", null, null, null), DOP, NOON));
    }

    @Test
    void isRefusedOnAGroundOfItsOwnArticleOnly() {
        for (DataRequestKind kind : DataRequestKind.values()) {
            for (RefusalGround ground : RefusalGround.values()) {
                DataRequestEntity request = received(kind);
                if (RefusalGrounds.of(kind).contains(ground)) {
                    refuse(request, ground);
                    assertThat(outcome(request).ground()).isEqualTo(ground);
                } else {
                    assertRefused(DataRequestProblems.GROUND, () -> refuse(request, ground));
                }
            }
        }
    }
}
