package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Subject;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationSummary;
import org.houvast.observation.PatternBy;
import org.houvast.observation.PatternQuery;
import org.houvast.observation.RetractObservation;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** What a reader counts is what this reader can list, and what is listed can be opened. */
class ParityIT extends ObservationTest {
    private static final List<String> READERS = List.of("vera", "mila", "iris", "rik", "ada", "esra", "omar");
    private static final PageRequest ALL = new PageRequest(200, null);

    ParityIT(TestDatabase database) {
        super(database);
    }

    @Test
    void countsInPatternsWhatItListsAndOpens() {
        centre.host.child("ivy", ObservationCentre.BORN, "sun");
        Subject ivy = Subject.of(new ChildRef("ivy"));
        UUID question = UUID.randomUUID();
        centre.alias(question, "ivy");
        for (int i = 0; i < 3; i++) {
            finalise("vera", capture("vera", ivy, "Counts to ten."));
        }
        Observation ofCase = centre.observations.capture(
                centre.actor("vera"), new CaptureObservation(ivy, null, null, question, null, null, text("Hums.")));
        finalise("vera", ofCase);
        Observation gone = finalise("vera", capture("vera", ivy, "Was another child."));
        centre.observations.retract(
                centre.actor("rik"), gone.id(), gone.revision(), new RetractObservation("wrong child", null));
        capture("vera", ivy, "Not ready yet.");

        for (String reader : READERS) {
            Set<ObservationId> listed = listed(reader);
            listed.forEach(id -> assertThat(
                            centre.observations.get(centre.actor(reader), id).id())
                    .isEqualTo(id));
            assertThat(counted(reader, ivy)).as("what " + reader + " counts").isEqualTo(listed.size());
        }
        assertThat(listed("vera")).hasSize(4);
        assertThat(listed("rik")).isEqualTo(listed("vera"));
    }

    private Set<ObservationId> listed(String reader) {
        return centre
                .observations
                .list(centre.actor(reader), ObservationFilter.of(new ChildRef("ivy")), ALL)
                .items()
                .stream()
                .filter(o -> o.state() == ObservationState.FINAL || o.state() == ObservationState.AMENDED)
                .map(ObservationSummary::id)
                .collect(Collectors.toSet());
    }

    /** nothing for who may not count at all */
    private int counted(String reader, Subject subject) {
        try {
            return centre.patterns
                    .pattern(centre.actor(reader), new PatternQuery(subject, PatternBy.HOUR, null, null, null))
                    .observations();
        } catch (Problem problem) {
            assertThat(problem.type()).isEqualTo(PrivacyProblems.NOT_FOUND);
            return 0;
        }
    }
}
