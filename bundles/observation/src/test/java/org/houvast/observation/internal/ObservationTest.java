package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Subject;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationSummary;
import org.houvast.observation.ObservationText;
import org.houvast.persistence.Rows;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;

/** What tests of observations share: one centre per database, and how an observation comes to be. */
@EveryDatabase
abstract class ObservationTest {
    static final Subject TIM = Subject.of(new ChildRef("tim"));
    static final ObservationFilter OF_TIM = ObservationFilter.of(new ChildRef("tim"));

    final ObservationCentre centre;

    ObservationTest(TestDatabase database) {
        centre = ObservationCentre.on(database);
    }

    @AfterParameterizedClassInvocation
    static void close(TestDatabase database) {
        ObservationCentre.close(database);
    }

    @AfterEach
    void heal() {
        centre.host.healthy();
        centre.on(ObservationCentre.KDV);
    }

    Observation capture(String who, Subject subject, @Nullable String facts) {
        return centre.observations.capture(centre.actor(who), command(subject, facts == null ? null : text(facts)));
    }

    static CaptureObservation command(Subject subject, @Nullable ObservationText text) {
        return CaptureObservation.of(subject, text);
    }

    Observation finalised(String who, String facts) {
        return finalise(who, capture(who, TIM, facts));
    }

    Observation finalise(String who, Observation draft) {
        return centre.observations.finalise(centre.actor(who), draft.id(), draft.revision());
    }

    List<ObservationSummary> list(String who, ObservationFilter filter) {
        return centre.observations
                .list(centre.actor(who), filter, PageRequest.first())
                .items();
    }

    List<WorkQueueContributor.Item> waiting(String who) {
        var actor = centre.actor(who);
        return centre.privacy.guard().read(actor, r -> centre.drafts.items(actor, r, 200));
    }

    /** why an action is refused to the reader of this document */
    static Optional<ProblemType> refusal(Observation observation, String action) {
        AllowedAction found = observation.allowedActions().stream()
                .filter(a -> a.action().equals(action))
                .findFirst()
                .orElseThrow();
        return Optional.ofNullable(found.refusal()).map(Refusal::type);
    }

    static ObservationText text(String facts) {
        return ObservationText.of(facts);
    }

    /** number of rows of a table */
    long count(String table) {
        return Rows.on(centre.database.dataSource())
                .first("select count(*) from " + table, Rows.Binder.NONE, row -> row.number(1))
                .orElseThrow();
    }

    static Problem assertRefused(ProblemType type, ThrowingCallable call) {
        Problem[] thrown = new Problem[1];
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> {
            assertThat(p.type()).isEqualTo(type);
            thrown[0] = p;
        });
        return thrown[0];
    }
}
