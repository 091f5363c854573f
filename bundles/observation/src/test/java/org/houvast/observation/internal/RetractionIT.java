package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.commons.Limits;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationState;
import org.houvast.observation.RetractObservation;
import org.houvast.persistence.Rows;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class RetractionIT extends ObservationTest {
    private static final RetractObservation WRONG_CHILD = new RetractObservation("wrong child", null);

    RetractionIT(TestDatabase database) {
        super(database);
    }

    @Test
    void leavesAStubWithItsReasonAndSealsTheRest() {
        Observation made = finalised("vera", "ptarmigan at noon");
        Observation amended = centre.observations.amend(
                centre.actor("vera"),
                made.id(),
                made.revision(),
                new AmendObservation("seen better", text("ptarmigan at one")));

        Observation stub = centre.observations.retract(centre.actor("rik"), made.id(), amended.revision(), WRONG_CHILD);

        assertThat(stub.state()).isEqualTo(ObservationState.RETRACTED);
        for (String who : List.of("vera", "mila", "rik", "iris")) {
            Observation read = centre.observations.get(centre.actor(who), made.id());
            assertThat(read.toString()).contains("wrong child").doesNotContain("ptarmigan");
            assertThat(read.amendments()).isEmpty();
            assertThat(list(who, OF_TIM))
                    .filteredOn(s -> s.id().equals(made.id()))
                    .singleElement()
                    .satisfies(s -> assertThat(s.beginning()).isNull());
        }
        assertThat(stub.allowedActions())
                .allSatisfy(a -> assertThat(a.allowed()).isFalse());
        assertThat(stub.text().startedAt()).isEqualTo(made.text().startedAt());
    }

    @Test
    void isTheManagersAloneAndNeedsAReason() {
        Observation made = finalised("vera", "He waved.");

        for (String who : List.of("vera", "mila", "iris")) {
            assertRefused(
                    PrivacyProblems.NOT_ALLOWED,
                    () -> centre.observations.retract(centre.actor(who), made.id(), made.revision(), WRONG_CHILD));
        }
        for (String who : List.of("omar", "ada", "esra")) {
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.observations.retract(centre.actor(who), made.id(), made.revision(), WRONG_CHILD));
        }
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> centre.observations.retract(
                        centre.actor("rik"), made.id(), made.revision(), new RetractObservation(" x ", null)));
    }

    @Test
    void isTheEnd() {
        Observation draft = capture("vera", TIM, "He waved.");
        assertRefused(
                ObservationProblems.STATE,
                () -> centre.observations.retract(centre.actor("vera"), draft.id(), draft.revision(), WRONG_CHILD));
        Observation made = finalise("vera", draft);
        Observation stub = centre.observations.retract(centre.actor("rik"), made.id(), made.revision(), WRONG_CHILD);

        assertRefused(
                ObservationProblems.STATE,
                () -> centre.observations.retract(centre.actor("rik"), made.id(), stub.revision(), WRONG_CHILD));
        assertRefused(
                ObservationProblems.STATE,
                () -> centre.observations.amend(
                        centre.actor("rik"), made.id(), stub.revision(), new AmendObservation("again", text("x"))));
        assertThat(Rows.on(centre.database.dataSource())
                        .list(
                                "select type from houvast_outbox order by seq desc limit 1",
                                Rows.Binder.NONE,
                                row -> row.text(1)))
                .containsExactly("observation.observation.retracted");
    }
}
