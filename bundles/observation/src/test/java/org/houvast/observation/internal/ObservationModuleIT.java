package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.ModuleState;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Subject;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationState;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** What is left of the module at a place where it is being stopped, read-only, or off. */
class ObservationModuleIT extends ObservationTest {
    ObservationModuleIT(TestDatabase database) {
        super(database);
    }

    @Test
    void beginsNothingNewWhereItIsStoppingAndFinishesWhatRuns() {
        Observation draft = capture("vera", TIM, "He counted to ten.");

        assertThat(centre.stop(ObservationCentre.KDV, false)).isEqualTo(ModuleState.STOPPING);

        assertRefused(AdministrationProblems.MODULE_STOPPING, () -> capture("vera", TIM, "x"));
        assertThat(finalise("vera", draft).state()).isEqualTo(ObservationState.FINAL);
        assertThat(list("vera", OF_TIM)).isNotEmpty();
    }

    @Test
    void stillTakesWhatBelongsToACaseWhereItIsStopping() {
        Observation open = capture("vera", TIM, "He sings.");
        assertThat(centre.stop(ObservationCentre.KDV, false)).isEqualTo(ModuleState.STOPPING);
        UUID question = UUID.randomUUID();

        Observation draft = centre.observations.capture(
                centre.actor("vera"), new CaptureObservation(TIM, null, null, question, null, null, text("He hums.")));

        assertThat(draft.questionId()).isEqualTo(question);
        assertThat(finalise("vera", draft).state()).isEqualTo(ObservationState.FINAL);
        assertThat(finalise("vera", open).state()).isEqualTo(ObservationState.FINAL);
    }

    @Test
    void isReadWhereItIsReadOnlyAndChangedNoMore() {
        Observation draft = capture("vera", TIM, "He ran.");
        Observation made = finalised("vera", "He jumped.");

        assertThat(centre.stop(ObservationCentre.KDV, true)).isEqualTo(ModuleState.READ_ONLY);

        Observation read = centre.observations.get(centre.actor("mila"), made.id());
        assertThat(read.text().facts()).isEqualTo("He jumped.");
        assertThat(refusal(centre.observations.get(centre.actor("rik"), made.id()), "amend"))
                .contains(AdministrationProblems.MODULE_READ_ONLY);
        assertRefused(AdministrationProblems.MODULE_READ_ONLY, () -> capture("vera", TIM, "x"));
        assertRefused(AdministrationProblems.MODULE_READ_ONLY, () -> finalise("vera", draft));
    }

    @Test
    void isClosedWhereItIsOffAndOpenElsewhere() {
        Observation made = finalised("vera", "He swam.");
        centre.stop(ObservationCentre.KDV, true);
        centre.off(ObservationCentre.KDV);

        assertRefused(
                AdministrationProblems.MODULE_OFF, () -> centre.observations.get(centre.actor("vera"), made.id()));
        assertRefused(AdministrationProblems.MODULE_OFF, () -> capture("vera", TIM, "x"));
        assertThat(list("vera", OF_TIM)).isEmpty();
        assertThat(waiting("vera")).isEmpty();
        assertThat(capture("omar", Subject.of(new GroupRef("moon")), "They danced.")
                        .state())
                .isEqualTo(ObservationState.DRAFT);
    }
}
