package org.houvast.privacy.internal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.AskForOwnData;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.IdentityCheck;
import org.houvast.privacy.OwnDataRequest;
import org.houvast.privacy.OwnDataRequests;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guardians who are signed in ask for the data of their children and their own. */
@EveryDatabase
class OwnDataRequestIT {
    private static final WithdrawDataRequest NO_MORE = new WithdrawDataRequest(null);

    private final TestDatabase database;
    private AskedCentre centre;
    private OwnDataRequests own;

    @SuppressWarnings("NullAway.Init")
    OwnDataRequestIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        centre = new AskedCentre(database);
        own = centre.keeping.ownDataRequests();
    }

    @AfterEach
    void close() {
        centre.close();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    private OwnDataRequest read(String who, OwnDataRequest request) {
        return own.get(centre.as(who), request.id());
    }

    private DataRequest handled(OwnDataRequest request) {
        return centre.requests.get(centre.as("dora"), request.id());
    }

    @Test
    void isIdentifiedByBeingSignedInAndReadsItsAnswer() {
        centre.note("He built a tower.", null, null);
        OwnDataRequest asked = centre.asked("pat", DataRequestKind.ACCESS);

        assertThat(asked.state()).isEqualTo(DataRequestState.IDENTIFIED);
        assertThat(handled(asked).asker()).isEqualTo(new GuardianRef("pat"));
        assertThat(handled(asked).content()).satisfies(c -> assertThat(c.check())
                .satisfies(check -> assertThat(check.how()).isEqualTo(IdentityCheck.SIGNED_IN)));
        DataRequest collected = centre.requests.collect(centre.as("dora"), asked.id(), asked.revision());
        assertThat(read("pat", asked).state()).isEqualTo(DataRequestState.COLLECTED);
        assertRefused(DataRequestProblems.PACKAGE_GONE, () -> own.open(centre.as("pat"), asked.id()));
        centre.answered(centre.reviewed(collected));

        OwnDataRequest answered = read("pat", asked);
        assertThat(answered.state()).isEqualTo(DataRequestState.ANSWERED);
        OwnDataRequest.Content content = Objects.requireNonNull(answered.content());
        assertThat(content.wish()).isEqualTo("All of it.");
        assertThat(content.answer()).isEqualTo("Dear parent");
        assertThat(content.packageUntil()).isEqualTo(database.clock().today().plusMonths(3));
        assertThat(own.open(centre.as("pat"), asked.id()).json()).contains("He built a tower.");
        assertThat(answered.toString()).as("nothing of who handled it").doesNotContain("dora", "SIGNED_IN");
    }

    @Test
    void isNotThereForTheOtherGuardian() {
        OwnDataRequest asked = centre.asked("pat", DataRequestKind.ERASURE);

        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("kim", asked));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> own.open(centre.as("kim"), asked.id()));
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> own.withdraw(centre.as("kim"), asked.id(), asked.revision(), NO_MORE));
        assertThat(own.list(centre.as("kim"), PageRequest.first()).items()).isEmpty();
        assertThat(own.list(centre.as("pat"), PageRequest.first()).items())
                .extracting(OwnDataRequest::id)
                .containsExactly(asked.id());
    }

    @Test
    void isAskedByThoseWhoMayAsk() {
        centre.host
                .child("max", LocalDate.of(2009, 5, 1), "bees")
                .guardian("pat", "max", Custody.YES)
                .child("tess", LocalDate.of(2012, 5, 1), "bees")
                .guardian("pat", "tess", Custody.YES)
                .child("una", LocalDate.of(2023, 5, 1), "bees")
                .guardian("pat", "una", Custody.UNKNOWN);

        assertRefused(DataRequestProblems.CHILD_ASKS, () -> ask("max", false));
        assertThat(ask("tess", false).state()).isEqualTo(DataRequestState.IDENTIFIED);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> ask("una", false));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> ask("wolfram", false));
    }

    private OwnDataRequest ask(String child, boolean aboutMyself) {
        return own.ask(
                centre.as("pat"),
                new AskForOwnData(DataRequestKind.ACCESS, new ChildRef(child), null, aboutMyself, null, null));
    }

    @Test
    void isAskedAboutOneself() {
        OwnDataRequest asked = ask("tim", true);

        assertThat(asked.child()).isNull();
        assertThat(handled(asked).subject()).isEqualTo(DataSubject.of(new GuardianRef("pat")));
        assertThat(read("pat", asked).state()).isEqualTo(DataRequestState.IDENTIFIED);
        assertThat(own.list(centre.as("pat"), PageRequest.first()).items())
                .extracting(OwnDataRequest::id)
                .containsExactly(asked.id());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("kim", asked));
        assertThat(own.list(centre.as("kim"), PageRequest.first()).items()).isEmpty();
    }

    @Test
    void isTakenBackOnce() {
        OwnDataRequest asked = centre.asked("pat", DataRequestKind.ACCESS);
        DataRequest collected = centre.requests.collect(centre.as("dora"), asked.id(), asked.revision());

        OwnDataRequest withdrawn = own.withdraw(centre.as("pat"), asked.id(), collected.revision(), NO_MORE);

        assertThat(withdrawn.state()).isEqualTo(DataRequestState.WITHDRAWN);
        assertThat(withdrawn.allowedActions()).noneMatch(a -> a.allowed());
        assertRefused(
                DataRequestProblems.STATE,
                () -> own.withdraw(centre.as("pat"), asked.id(), withdrawn.revision(), NO_MORE));
    }

    @Test
    void showsWhatStaffWroteDownForTheGuardianButNotTheirNotes() {
        DataRequest registered = centre.registered(DataRequestKind.ACCESS);
        centre.requests.withdraw(
                centre.as("dora"),
                registered.id(),
                registered.revision(),
                new WithdrawDataRequest("by phone, in tears"));

        OwnDataRequest shown = own.get(centre.as("pat"), registered.id());
        assertThat(shown.state()).isEqualTo(DataRequestState.WITHDRAWN);
        assertThat(shown.toString()).doesNotContain("in tears");
    }

    @Test
    void isPossibleForAChildThatIsSetApart() {
        centre.restricted(RestrictionGround.ACCURACY_CONTESTED);

        OwnDataRequest asked = centre.asked("pat", DataRequestKind.ACCESS);

        assertThat(read("pat", asked).state()).isEqualTo(DataRequestState.IDENTIFIED);
    }
}
