package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.EndRequest;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationRequest;
import org.houvast.observation.RequestFilter;
import org.houvast.observation.RequestObservation;
import org.houvast.observation.RequestState;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestsIT extends ObservationTest {
    RequestsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void waitsForWhoIsAskedUntilAnObservationIsBegun() {
        ObservationRequest request = request("iris", TIM, 5, "vera");

        assertThat(queued("vera"))
                .filteredOn(i -> i.id().equals(request.id().value()))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.task()).isEqualTo("observe");
                    assertThat(i.subject()).isEqualTo(TIM);
                    assertThat(i.due()).isEqualTo(today().plusDays(5));
                });
        assertThat(queued("mila")).noneMatch(i -> i.id().equals(request.id().value()));

        Observation begun = centre.observations.capture(
                centre.actor("vera"), new CaptureObservation(TIM, null, null, null, request.id(), null, null));

        assertThat(begun.requestId()).isEqualTo(request.id());
        assertThat(queued("vera")).noneMatch(i -> i.id().equals(request.id().value()));
        Observation revised =
                centre.observations.revise(centre.actor("vera"), begun.id(), begun.revision(), text("He waits."));
        assertThat(finalise("vera", revised).blindUntil())
                .as("who observes alone waits for nobody")
                .isNull();
    }

    @Test
    void endsByItselfAfterItsLastDay() {
        ObservationRequest request = request("iris", TIM, 1, "vera");
        centre.database.clock().advance(Duration.ofDays(1));
        assertThat(state(request)).isEqualTo(RequestState.OPEN);

        centre.database.clock().advance(Duration.ofDays(1));

        ObservationRequest over = centre.requests.get(centre.actor("iris"), request.id());
        assertThat(over.state()).isEqualTo(RequestState.ENDED);
        assertThat(over.endedAt()).isNull();
        assertThat(over.allowedActions())
                .allSatisfy(a -> assertThat(a.allowed()).isFalse());
        assertThat(queued("vera")).noneMatch(i -> i.id().equals(request.id().value()));
        assertThat(ids("iris", RequestState.OPEN)).doesNotContain(request.id().value());
        assertThat(ids("iris", RequestState.ENDED)).contains(request.id().value());
        assertRefused(
                ObservationProblems.STATE,
                () -> centre.requests.end(
                        centre.actor("iris"), request.id(), over.revision(), new EndRequest(null, null)));
        assertRefused(
                ObservationProblems.REQUEST_ENDED,
                () -> centre.observations.capture(
                        centre.actor("vera"), new CaptureObservation(TIM, null, null, null, request.id(), null, null)));
    }

    @Test
    void isEndedByItsAuthorOrTheManagerAndNobodyElse() {
        ObservationRequest request = request("iris", TIM, 5, "vera");

        for (String other : List.of("vera", "mila")) {
            assertRefused(
                    PrivacyProblems.NOT_ALLOWED,
                    () -> centre.requests.end(
                            centre.actor(other), request.id(), request.revision(), new EndRequest(null, null)));
        }
        for (String stranger : List.of("omar", "ada")) {
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.requests.end(
                            centre.actor(stranger), request.id(), request.revision(), new EndRequest(null, null)));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.requests.get(centre.actor(stranger), request.id()));
        }
        ObservationRequest ended = centre.requests.end(
                centre.actor("rik"), request.id(), request.revision(), new EndRequest("enough seen", null));

        assertThat(ended.state()).isEqualTo(RequestState.ENDED);
        assertThat(ended.endReason()).isEqualTo("enough seen");
        assertThat(ended.revision().number()).isEqualTo(2);
        Problem stale = assertRefused(
                PrivacyProblems.STALE,
                () -> centre.requests.end(
                        centre.actor("iris"), request.id(), request.revision(), new EndRequest(null, null)));
        assertThat(stale.current()).hasValueSatisfying(o -> assertThat(((ObservationRequest) o).endReason())
                .isEqualTo("enough seen"));
    }

    @Test
    void refusesPeriodsThatRunBackwardsLieInThePastOrNeverEnd() {
        for (LocalDate[] wrong : List.of(
                new LocalDate[] {today().plusDays(2), today().plusDays(1)},
                new LocalDate[] {today().minusDays(9), today().minusDays(1)},
                new LocalDate[] {today(), today().plusDays(367)})) {
            assertRefused(
                    ObservationProblems.PERIOD_INVALID,
                    () -> centre.requests.request(
                            centre.actor("iris"), command(TIM, wrong[0], wrong[1], "What?", List.of("vera"), false)));
        }
    }

    @Test
    void saysWhoCannotBeAsked() {
        assertThat(asked(List.of("vera", "nobody", "vera"), false)).containsExactly("/asked/1", "/asked/2");
        assertThat(asked(List.of("vera"), true)).containsExactly("/asked");
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> centre.requests.request(
                        centre.actor("iris"), command(TIM, null, today(), "What?", List.of(), false)));
    }

    private List<String> asked(List<String> who, boolean together) {
        return assertRefused(
                        ObservationProblems.ASKED_INVALID,
                        () -> centre.requests.request(
                                centre.actor("iris"), command(TIM, null, today(), "What?", who, together)))
                .violations()
                .stream()
                .map(Problem.Violation::pointer)
                .toList();
    }

    @Test
    void holdsBackTheNameOfAChildOfTheGroup() {
        Problem held = assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.requests.request(
                        centre.actor("iris"),
                        command(TIM, null, today(), "How does tim enter?", List.of("vera"), false)));
        assertThat(held.violations()).extracting(Problem.Violation::pointer).containsExactly("/question");
    }

    @Test
    void showsAnOutsideCoachTheAlias() {
        UUID question = UUID.randomUUID();
        String alias = centre.alias(question, "tim");
        ObservationRequest request = centre.requests.request(
                centre.actor("vera"),
                new RequestObservation(
                        TIM,
                        null,
                        question,
                        "What helps {{child:1}} to begin?",
                        null,
                        today().plusDays(2),
                        List.of(new StaffRef("esra")),
                        null,
                        null));

        assertThat(centre.requests.get(centre.actor("esra"), request.id()).subject())
                .isEqualTo(Subject.alias(alias));
        assertThat(queued("esra"))
                .filteredOn(i -> i.id().equals(request.id().value()))
                .singleElement()
                .satisfies(i -> assertThat(i.subject()).isEqualTo(Subject.alias(alias)));
        Observation begun = centre.observations.capture(
                centre.actor("esra"),
                new CaptureObservation(
                        Subject.alias(alias), null, null, question, request.id(), null, text("Looks for a friend.")));
        assertThat(finalise("esra", begun).requestId()).isEqualTo(request.id());
        assertThat(centre.requests
                        .list(
                                centre.actor("esra"),
                                new RequestFilter(TIM.child().orElseThrow(), null, null, null),
                                PageRequest.first())
                        .items())
                .as("an alias is not solved by asking for the child")
                .isEmpty();
    }

    @Test
    void needsTheSameNumberOfStatementsForEveryLengthOfAList() {
        for (int i = 0; i < 3; i++) {
            request("iris", Subject.of(new GroupRef("sun")), 5, "vera");
        }

        assertThat(statements(1)).isEqualTo(statements(50));
    }

    private long statements(int limit) {
        var rik = centre.actor("rik");
        rik.scope();
        long before = centre.database.statementCount().total();
        assertThat(centre.requests
                        .list(rik, RequestFilter.ALL, new PageRequest(limit, null))
                        .items())
                .isNotEmpty();
        return centre.database.statementCount().total() - before;
    }

    private RequestState state(ObservationRequest request) {
        return centre.requests.get(centre.actor("iris"), request.id()).state();
    }

    private List<UUID> ids(String who, RequestState state) {
        return centre
                .requests
                .list(centre.actor(who), new RequestFilter(null, null, null, state), new PageRequest(200, null))
                .items()
                .stream()
                .map(r -> r.id().value())
                .toList();
    }

    private ObservationRequest request(String who, Subject subject, int days, String asked) {
        return centre.requests.request(
                centre.actor(who),
                command(subject, null, today().plusDays(days), "What happens before?", List.of(asked), false));
    }

    private static RequestObservation command(
            Subject subject,
            @Nullable LocalDate from,
            LocalDate until,
            String question,
            List<String> asked,
            boolean together) {
        return new RequestObservation(
                subject,
                null,
                null,
                question,
                from,
                until,
                asked.stream().map(StaffRef::new).toList(),
                together,
                null);
    }

    private LocalDate today() {
        return centre.database.clock().today();
    }

    private List<WorkQueueContributor.Item> queued(String who) {
        var actor = centre.actor(who);
        return centre.privacy.guard().read(actor, r -> centre.queue.items(actor, r, 200));
    }
}
