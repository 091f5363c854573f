package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Custody;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationState;
import org.houvast.parents.GiveNotice;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestConsent;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Somebody from outside observes a child by name only after consent and a notice to the parents, and by alias without either. */
class OutsideObserverIT extends ObservationTest {
    OutsideObserverIT(TestDatabase database) {
        super(database);
    }

    @Test
    void makesNoObservationOfANamedChildFinalBeforeConsentAndNotice() {
        Subject child = child("kai-1");
        UUID question = opened(child);
        agreed(child, ConsentPurpose.EXTERNAL_COACH_NAMED);
        Observation draft = captured(child, question);

        assertThat(refusal(draft, "finalise")).contains(ObservationProblems.CONSENT_NEEDED);
        assertRefused(ObservationProblems.CONSENT_NEEDED, () -> finalise("esra", draft));

        agreed(child, ConsentPurpose.EXTERNAL_OBSERVATION);
        assertThat(refusal(centre.observations.get(centre.actor("esra"), draft.id()), "finalise"))
                .contains(ObservationProblems.NOTICE_NEEDED);
        assertRefused(ObservationProblems.NOTICE_NEEDED, () -> finalise("esra", draft));

        told(child, "vera", today(), today());
        assertRefused(ObservationProblems.NOTICE_NEEDED, () -> finalise("esra", draft));
        told(child, "esra", today().plusDays(1), today());
        assertRefused(ObservationProblems.NOTICE_NEEDED, () -> finalise("esra", draft));
        told(child, "esra", today().minusDays(1), today());

        assertThat(finalise("esra", draft).state()).isEqualTo(ObservationState.FINAL);
        assertThat(draft.text().facts()).isEqualTo("Stands by the door.");
    }

    @Test
    void needsConsentAndNoticeForEveryChildOfSeveral() {
        Subject one = child("kai-4");
        Subject other = child("kai-5");
        UUID question = opened(one);
        for (Subject each : List.of(one, other)) {
            agreed(each, ConsentPurpose.EXTERNAL_COACH_NAMED);
        }
        agreed(one, ConsentPurpose.EXTERNAL_OBSERVATION);
        told(one, "esra", today(), today());
        Observation draft = centre.observations.capture(
                centre.actor("esra"),
                new CaptureObservation(
                        null,
                        List.of(one.child().orElseThrow(), other.child().orElseThrow()),
                        null,
                        question,
                        null,
                        null,
                        text("{{child:1}} builds with {{child:2}}.")));

        assertRefused(ObservationProblems.CONSENT_NEEDED, () -> finalise("esra", draft));
        agreed(other, ConsentPurpose.EXTERNAL_OBSERVATION);
        assertRefused(ObservationProblems.NOTICE_NEEDED, () -> finalise("esra", draft));
        told(other, "esra", today(), today());

        assertThat(finalise("esra", draft).state()).isEqualTo(ObservationState.FINAL);
    }

    @Test
    void stillObservesByAlias() {
        Subject child = child("kai-2");
        UUID question = UUID.randomUUID();
        String alias = centre.alias(question, "kai-2");
        agreed(child, ConsentPurpose.EXTERNAL_COACH_NAMED);

        assertThat(finalise("esra", captured(Subject.alias(alias), question)).state())
                .isEqualTo(ObservationState.FINAL);
    }

    @Test
    void needsNeitherForTheOwnStaffNorForTheGroup() {
        Subject child = child("kai-3");

        assertThat(finalise("vera", capture("vera", child, "Stands by the door."))
                        .state())
                .isEqualTo(ObservationState.FINAL);
        UUID question = UUID.randomUUID();
        Subject group = Subject.of(new GroupRef("sun"));
        assertThat(finalise("esra", captured(group, question)).state()).isEqualTo(ObservationState.FINAL);
    }

    @Test
    void holdsBackNamesInWhatACoachMayRead() {
        UUID question = UUID.randomUUID();
        Observation draft = centre.observations.capture(
                centre.actor("vera"),
                new CaptureObservation(TIM, null, null, question, null, null, text("Then noa took the block.")));

        assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> finalise("vera", draft));

        Observation revised = centre.observations.revise(
                centre.actor("vera"), draft.id(), draft.revision(), text("Then another child took the block."));
        assertThat(finalise("vera", revised).state()).isEqualTo(ObservationState.FINAL);
    }

    private Observation captured(Subject subject, UUID question) {
        return centre.observations.capture(
                centre.actor("esra"),
                new CaptureObservation(subject, null, null, question, null, null, text("Stands by the door.")));
    }

    private Subject child(String key) {
        centre.host.child(key, ObservationCentre.BORN, "sun").guardian(key + "-parent", key, Custody.YES);
        return Subject.of(new ChildRef(key));
    }

    private UUID opened(Subject child) {
        UUID question = UUID.randomUUID();
        centre.alias(question, child.child().orElseThrow().key());
        return question;
    }

    private void agreed(Subject subject, ConsentPurpose purpose) {
        ChildRef child = subject.child().orElseThrow();
        Consent asked = centre.privacy
                .consents()
                .request(
                        centre.actor("vera"),
                        new RequestConsent(child, purpose, new OrganisationRef("care"), "1", null, null, null, null));
        centre.privacy
                .consents()
                .give(
                        centre.actor("vera"),
                        asked.id(),
                        asked.revision(),
                        new GiveConsent(new GuardianRef(child.key() + "-parent"), null, ConsentMode.SPOKEN, "note 1"));
    }

    private void told(Subject child, String observer, LocalDate from, LocalDate until) {
        LocalDate last = until.isBefore(from) ? from : until;
        centre.notices.give(
                centre.actor("vera"),
                new GiveNotice(child, null, null, new StaffRef(observer), from, last, today(), null));
    }

    private LocalDate today() {
        return centre.database.clock().today();
    }
}
