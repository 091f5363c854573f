package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Custody;
import org.houvast.observation.Abc;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.Answer;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationText;
import org.houvast.observation.RetractObservation;
import org.houvast.observation.ShareObservation;
import org.houvast.parents.OwnShare;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.ShareFilter;
import org.houvast.parents.ShareId;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareState;
import org.houvast.parents.ShareSummary;
import org.houvast.parents.SharedItem;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What parents get to read of observations: their own child, in words for them, and nothing else. */
class SharingIT extends ObservationTest {
    private static final ChildRef PIA = new ChildRef("pia");
    private static final ChildRef XIM = new ChildRef("xim");
    private static final String CANARY = "Zebulon";

    SharingIT(TestDatabase database) {
        super(database);
        centre.host
                .staff("meg", Role.STAFF, "moon")
                .child("pia", ObservationCentre.BORN, "sun")
                .child("xim", ObservationCentre.BORN, "sun")
                .mentor("pia", "meg")
                .guardian("pia-m", "pia", Custody.YES)
                .guardian("pia-f", "pia", Custody.UNKNOWN)
                .guardian("xim-m", "xim", Custody.YES);
    }

    private Observation about(List<ChildRef> children, ObservationText text) {
        Observation draft = centre.observations.capture(
                centre.actor("vera"),
                new CaptureObservation(
                        children.size() == 1 ? Subject.of(children.get(0)) : null,
                        children.size() == 1 ? null : children,
                        null,
                        null,
                        null,
                        null,
                        text));
        return finalise("vera", draft);
    }

    private Observation share(String who, Observation observation, @Nullable ChildRef child, String guardian) {
        return centre.observations.share(
                centre.actor(who),
                observation.id(),
                current(observation).revision(),
                new ShareObservation(child, new GuardianRef(guardian), null, null));
    }

    private Observation current(Observation observation) {
        return centre.observations.get(centre.actor("rik"), observation.id());
    }

    private ParentShare prepared(ObservationId observation) {
        List<ShareSummary> found = centre.shares
                .list(
                        centre.actor("rik"),
                        new ShareFilter(null, observation.value(), null, ShareState.PREPARED),
                        PageRequest.first())
                .items();
        assertThat(found).hasSize(1);
        return centre.shares.get(centre.actor("rik"), found.get(0).id());
    }

    private ParentShare sent(ObservationId observation) {
        ParentShare share = prepared(observation);
        return centre.shares.send(centre.actor("rik"), share.id(), share.revision());
    }

    private OwnShare open(String guardian, ShareId id) {
        return centre.face.share(centre.actor(guardian), id);
    }

    @Test
    void goesToOneGuardianInWordsForParents() {
        Observation made = about(
                List.of(PIA),
                new ObservationText(
                        null,
                        null,
                        "the hall",
                        "clearing up",
                        "a bell",
                        "{{child:1}} put the blocks away. {{child:1}} sang.",
                        "I think that {{child:1}} is " + CANARY,
                        "{{child:1}} waits",
                        null,
                        null,
                        null));

        Observation after = share("meg", made, null, "pia-m");
        ParentShare share = sent(made.id());

        assertThat(after.state()).isEqualTo(ObservationState.FINAL);
        assertThat(after.revision().number()).isGreaterThan(made.revision().number());
        assertThat(share.subject()).isEqualTo(Subject.of(PIA));
        OwnShare read = open("pia-m", share.id());
        assertThat(read.document()).isEqualTo(share.document());
        assertThat(read.document().title()).isEqualTo("Observatie");
        assertThat(read.document().date()).isEqualTo(centre.database.clock().today());
        assertThat(read.document().lines())
                .containsExactly(
                        new ShareLine("Plek", "the hall"),
                        new ShareLine("Waar wij mee bezig waren", "clearing up"),
                        new ShareLine("Aanleiding", "a bell"),
                        new ShareLine("Wat wij zagen en hoorden", "Uw kind put the blocks away. Uw kind sang."),
                        new ShareLine("Wat goed ging", "Uw kind waits"));
        assertThat(read.toString())
                .doesNotContain(CANARY)
                .doesNotContain("vera")
                .doesNotContain("child:");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("xim-m", share.id()));
        assertRefused(ParentsProblems.CUSTODY_UNKNOWN, () -> share("meg", made, null, "pia-f"));
        assertRefused(ParentsProblems.NOT_A_GUARDIAN, () -> share("meg", made, null, "xim-m"));
    }

    @Test
    void isSharedByMentorAndManagerAlone() {
        Observation made = about(List.of(PIA), text("facts"));
        for (String who : List.of("vera", "mila", "iris")) {
            assertThat(refusal(centre.observations.get(centre.actor(who), made.id()), "share"))
                    .contains(PrivacyProblems.NOT_ALLOWED);
            assertRefused(PrivacyProblems.NOT_ALLOWED, () -> share(who, made, null, "pia-m"));
        }
        for (String who : List.of("omar", "ada", "esra", "pia-m")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> share(who, made, null, "pia-m"));
        }
        for (String who : List.of("meg", "rik")) {
            assertThat(refusal(centre.observations.get(centre.actor(who), made.id()), "share"))
                    .isEmpty();
        }
        assertThat(share("meg", made, null, "pia-m").id()).isEqualTo(made.id());
        assertRefused(ParentsProblems.SHARE_EXISTS, () -> share("rik", made, null, "pia-m"));
        assertRefused(
                PrivacyProblems.STALE,
                () -> centre.observations.share(
                        centre.actor("meg"),
                        made.id(),
                        made.revision(),
                        new ShareObservation(null, new GuardianRef("pia-m"), Language.NL, null)));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.observations.share(
                        centre.actor("meg"),
                        new ObservationId(UUID.randomUUID()),
                        made.revision(),
                        new ShareObservation(null, new GuardianRef("pia-m"), null, null)));
    }

    @Test
    void showsOfSeveralChildrenTheOwnOneAlone() {
        Observation made = about(
                List.of(PIA, XIM),
                new ObservationText(
                        null,
                        null,
                        "by {{child:2}}",
                        "with {{child:1}}",
                        "{{child:2}} fell",
                        "{{child:1}} helped {{child:2}}. {{child:2}} laughed.",
                        null,
                        "{{child:2}} and {{child:1}}",
                        null,
                        null,
                        null));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> share("meg", made, null, "pia-m"));
        assertRefused(ParentsProblems.CHILD_NEEDED, () -> share("rik", made, null, "pia-m"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> share("meg", made, XIM, "xim-m"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> share("rik", made, new ChildRef("tim"), "pia-m"));

        Observation ofMeg = share("meg", made, PIA, "pia-m");
        ParentShare share = sent(made.id());

        assertThat(ofMeg.toString()).doesNotContain("xim").doesNotContain("child:2");
        assertThat(share.document().lines())
                .extracting(ShareLine::text)
                .containsExactly(
                        "by een ander kind",
                        "with uw kind",
                        "Een ander kind fell",
                        "Uw kind helped een ander kind. Een ander kind laughed.",
                        "Een ander kind and uw kind");
        assertThat(open("pia-m", share.id()).toString().toLowerCase(Locale.ROOT))
                .doesNotContain("xim")
                .doesNotContain("child:");
    }

    @Test
    void holdsBackTheNameOfAnotherChildInTheText() {
        Observation made = about(List.of(PIA), text("Pia took the hand of Xim."));

        Problem refused = assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> share("meg", made, null, "pia-m"));

        assertThat(refused.violations())
                .extracting(Problem.Violation::pointer)
                .containsExactly("/document/lines/0/text");
        assertThat(current(made).revision()).isEqualTo(made.revision());
    }

    @Test
    void sharesNothingThatIsNotFinalOrNotAboutAChild() {
        Observation draft =
                centre.observations.capture(centre.actor("meg"), CaptureObservation.of(Subject.of(PIA), text("facts")));
        assertThat(refusal(draft, "share")).contains(ObservationProblems.STATE);
        ShareObservation toMother = new ShareObservation(null, new GuardianRef("pia-m"), null, null);
        assertRefused(
                ObservationProblems.STATE,
                () -> centre.observations.share(centre.actor("meg"), draft.id(), draft.revision(), toMother));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.observations.share(centre.actor("rik"), draft.id(), draft.revision(), toMother));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.shares.prepare(
                        centre.actor("rik"),
                        new PrepareShare(
                                new SharedItem("observation", draft.id().value()),
                                PIA,
                                new GuardianRef("pia-m"),
                                null,
                                null)));
        Observation ofGroup = finalise("vera", capture("vera", Subject.of(new GroupRef("sun")), "facts"));
        assertThat(refusal(current(ofGroup), "share")).contains(ParentsProblems.NOT_SHAREABLE);
        assertRefused(ParentsProblems.NOT_SHAREABLE, () -> share("rik", ofGroup, null, "pia-m"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> share("rik", ofGroup, PIA, "pia-m"));
        Observation ofAdults = ofAdults();
        assertThat(refusal(current(ofAdults), "share")).contains(ParentsProblems.NOT_SHAREABLE);
        assertRefused(ParentsProblems.NOT_SHAREABLE, () -> share("rik", ofAdults, null, "pia-m"));
    }

    private Observation ofAdults() {
        List<Answer> answers = List.of(Answer.text("example", "kneels and waits"));
        ObservationText facts =
                new ObservationText(null, null, null, null, null, "facts", null, null, null, answers, null);
        Observation draft = centre.observations.capture(
                centre.actor("vera"),
                new CaptureObservation(Subject.of(PIA), null, ObservationKind.INTERACTION, null, null, null, facts));
        return finalise("vera", draft);
    }

    private ObservationKind kind(String code) {
        return centre.kinds.list(centre.actor("vera"), null).stream()
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsThatItWasAmendedAndKeepsWhatWasShared() {
        Observation made = about(List.of(PIA), text("first words"));
        share("meg", made, null, "pia-m");
        ParentShare share = sent(made.id());
        assertThat(share.outdated()).isFalse();

        centre.observations.amend(
                centre.actor("vera"),
                made.id(),
                current(made).revision(),
                new AmendObservation("it was later", text("second words")));

        assertThat(centre.shares.get(centre.actor("rik"), share.id()).outdated())
                .isTrue();
        assertThat(open("pia-m", share.id()).document()).isEqualTo(share.document());
        share("meg", made, null, "pia-m");
        assertThat(open("pia-m", sent(made.id()).id()).document().lines())
                .extracting(ShareLine::text)
                .containsExactly("second words");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("pia-m", share.id()));
    }

    @Test
    void isReadByNobodyOnceItIsRetracted() {
        Observation made = about(List.of(PIA), text("of another child"));
        share("meg", made, null, "pia-m");
        ParentShare share = sent(made.id());
        open("pia-m", share.id());

        centre.observations.retract(
                centre.actor("rik"), made.id(), current(made).revision(), new RetractObservation("wrong child", null));

        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("pia-m", share.id()));
        ParentShare after = centre.shares.get(centre.actor("rik"), share.id());
        assertThat(after.state()).isEqualTo(ShareState.WITHDRAWN);
        assertThat(after.withdrawReason()).isEqualTo("wrong child");
        assertThat(after.seenAt()).isNotNull();
        assertThat(after.outdated()).isTrue();
        assertRefused(ObservationProblems.STATE, () -> share("rik", made, null, "pia-m"));
    }

    @Test
    void putsEveryFieldOfAFormInWords() {
        ParentWords words = new ParentWords(kind(ObservationKind.FREQUENCY), 0, Language.EN);

        List<ShareLine> lines = words.of(
                new ObservationText(
                        null,
                        null,
                        "hall",
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Abc("noise", "hid", "quiet"),
                        List.of(Answer.text("counted", "{{child:1}} asks"), Answer.number("times", 3)),
                        null),
                false);

        assertThat(lines).extracting(ShareLine::text).containsExactly("noise", "hid", "quiet", "Your child asks", "3");
        assertThat(lines.get(1).label()).isEqualTo("What did your child do?");
    }
}
