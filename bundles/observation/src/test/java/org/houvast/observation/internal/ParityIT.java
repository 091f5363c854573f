package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationRequest;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationSummary;
import org.houvast.observation.PatternBy;
import org.houvast.observation.PatternQuery;
import org.houvast.observation.RequestObservation;
import org.houvast.observation.RetractObservation;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a reader counts is what this reader can list, and what is listed or waits can be opened, masked in the same way. */
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

    @Test
    void opensWhatWaitsAndMayDoWhatIsAsked() {
        Subject sun = Subject.of(new GroupRef("sun"));
        UUID question = UUID.randomUUID();
        Subject alias = Subject.alias(centre.alias(question, "tim"));
        for (String author : List.of("vera", "mila", "iris")) {
            capture(author, TIM, "Not ready yet.");
            capture(author, sun, null);
        }
        centre.observations.capture(
                centre.actor("esra"), new CaptureObservation(alias, null, null, question, null, null, text("Hums.")));
        for (Subject subject : List.of(TIM, sun, Subject.of(new ChildRef("noa")))) {
            ask(subject, subject.equals(TIM) ? question : null, "vera", "iris");
        }
        ask(TIM, question, "mila", "esra");
        ask(sun, null, "mila", "esra");

        Set<String> asked = new TreeSet<>();
        for (String reader : READERS) {
            Actor actor = centre.actor(reader);
            for (WorkQueueContributor.Item item : waiting(reader)) {
                Observation opened = centre.observations.get(actor, new ObservationId(item.id()));
                assertThat(item.subject()).as(reader + ", " + item).isEqualTo(opened.subject());
                assertThat(opened.state()).isEqualTo(ObservationState.DRAFT);
                assertThat(refusal(opened, "revise")).as(reader + ", " + item).isEmpty();
                asked.add(reader + " " + item.task());
            }
            for (WorkQueueContributor.Item item :
                    centre.privacy.guard().read(actor, r -> centre.queue.items(actor, r, 200))) {
                ObservationRequest opened = centre.requests.get(actor, new ObservationRequestId(item.id()));
                assertThat(item.subject()).as(reader + ", " + item).isEqualTo(opened.subject());
                assertThat(opened.asked()).as(reader + ", " + item).contains(new StaffRef(reader));
                asked.add(reader + " " + item.task());
            }
        }

        assertThat(asked)
                .containsExactly(
                        "esra finish-draft",
                        "esra observe",
                        "iris finish-draft",
                        "iris observe",
                        "mila finish-draft",
                        "mila observe",
                        "vera finish-draft",
                        "vera observe");
    }

    private void ask(Subject subject, @Nullable UUID question, String... who) {
        centre.requests.request(
                centre.actor("vera"),
                new RequestObservation(
                        subject,
                        null,
                        question,
                        "What happens before?",
                        null,
                        centre.database.clock().today().plusDays(5),
                        Stream.of(who).map(StaffRef::new).toList(),
                        null,
                        null));
    }
}
