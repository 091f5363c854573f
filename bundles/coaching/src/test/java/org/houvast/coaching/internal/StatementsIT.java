package org.houvast.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.houvast.coaching.AidFilter;
import org.houvast.coaching.ApproachFilter;
import org.houvast.coaching.AssessmentFilter;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionFilter;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** The number of SQL statements of a read does not depend on how much there is to read. */
class StatementsIT extends CoachingTest {
    private static final Subject NOA = Subject.of(new ChildRef("noa"));
    private static final int TRIES = 5;

    StatementsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void listsQuestionsOfAnyNumberWithTheSameStatements() {
        QuestionFilter all = new QuestionFilter(null, null, null, null, null, null);
        askedAboutAll();

        for (String who : List.of("vera", "esra", "rik", "iris")) {
            sameForEveryLength(who, (actor, page) -> centre.questions.list(actor, all, page));
        }
    }

    @Test
    void listsAssessmentsOfAnyNumberWithTheSameStatements() {
        AssessmentFilter all = new AssessmentFilter(null, null, null, null, null);
        for (Subject subject : List.of(SUN, NOA, TIM)) {
            later();
            proposed(subject, Outcome.STAFF_UNCERTAINTY);
        }

        for (String who : List.of("vera", "esra")) {
            sameForEveryLength(who, (actor, page) -> centre.assessments.list(actor, all, page));
        }
    }

    @Test
    void listsMomentsAndAssignmentsOfAnyNumberWithTheSameStatements() {
        List<CoachAssignment> assignments = List.of(
                centre.assigned("fleur", "sun"), centre.assigned("fleur", "moon"), centre.assigned("iris", "sun"));
        CoachAssignment first = assignments.get(0);
        Instant begin = centre.clock.instant().plus(Duration.ofDays(400));
        for (int day = 0; day < 3; day++) {
            Instant at = begin.plus(Duration.ofDays(day));
            centre.moments.propose(
                    centre.actor("fleur"),
                    new ProposeMoment(first.id(), null, null, at, at.plus(Duration.ofHours(1)), null));
        }

        for (String who : List.of("fleur", "rik")) {
            sameForEveryLength(
                    who,
                    (actor, page) ->
                            centre.moments.list(actor, new MomentFilter(null, null, null, null, null, null), page));
        }
        sameForEveryLength(
                "rik",
                (actor, page) -> centre.assignments.list(actor, new AssignmentFilter(null, null, null, null), page));
        assignments.forEach(
                a -> centre.assignments.end(centre.actor("rik"), a.id(), a.revision(), new EndAssignment(null)));
    }

    @Test
    void listsTheLibraryOfAnyLengthWithTheSameStatements() {
        practice.starterContent.load(Set.of(CoachingCentre.KDV));
        ApproachFilter approaches = ApproachFilter.of(null);
        AidFilter aids = new AidFilter(null, null, null, null, null);

        for (String who : List.of("vera", "esra", "rik", "iris")) {
            sameForEveryLength(who, (actor, page) -> practice.approaches.list(actor, approaches, page));
            sameForEveryLength(who, (actor, page) -> practice.aids.list(actor, aids, page));
        }
    }

    @Test
    void showsScreensWithTheSameStatementsHoweverMuchStandsOnThem() {
        for (Subject subject : List.of(SUN, NOA, TIM)) {
            later();
            proposed(subject, Outcome.STAFF_UNCERTAINTY);
        }
        GroupRef sun = new GroupRef("sun");

        for (String who : List.of("vera", "esra", "rik")) {
            sameWithMore(who, actor -> centre.administration.screens().board(actor, sun));
            sameWithMore(who, actor -> centre.administration.screens().workQueue(actor));
        }
        sameForEveryLength(
                "vera", (actor, page) -> centre.administration.screens().timeline(actor, new ChildRef("tim"), page));
    }

    @Test
    void readsAQuestionWithTheSameStatementsHoweverMuchBelongsToIt() {
        Question one = pickedUp(asked("vera", TIM, "Hides when others shout."));
        centre.observed("vera", read("vera", one.id()));
        Question many = pickedUp(asked("vera", TIM, "Hides when others shout."));
        for (int i = 0; i < 4; i++) {
            centre.observed("vera", many);
        }

        for (String who : List.of("vera", "esra", "rik")) {
            assertThat(fewest(who, actor -> centre.questions.get(actor, many.id())))
                    .as(who)
                    .isPositive()
                    .isEqualTo(fewest(who, actor -> centre.questions.get(actor, one.id())));
        }
    }

    private void askedAboutAll() {
        for (Subject subject : List.of(SUN, NOA, TIM)) {
            later();
            asked("vera", subject, "Hides when others shout.");
        }
    }

    /** the newest is the one about a child, whose alias takes a statement */
    private void later() {
        centre.clock.advance(Duration.ofSeconds(1));
    }

    private interface Listing {
        Page<?> list(Actor actor, PageRequest page);
    }

    private void sameForEveryLength(String who, Listing listing) {
        assertThat(listing.list(centre.actor(who), new PageRequest(50, null)).items())
                .as(who)
                .hasSizeGreaterThan(2);
        long one = fewest(who, actor -> listing.list(actor, new PageRequest(1, null)));
        long many = fewest(who, actor -> listing.list(actor, new PageRequest(50, null)));
        assertThat(many).as(who).isPositive().isEqualTo(one);
    }

    private void sameWithMore(String who, Consumer<Actor> screen) {
        long before = fewest(who, screen);
        askedAboutAll();
        assertThat(fewest(who, screen)).as(who).isPositive().isEqualTo(before);
    }

    /** of several tries: what is delivered in the background at the same time may add to some of them */
    private long fewest(String who, Consumer<Actor> read) {
        return LongStream.range(0, TRIES)
                .map(i -> {
                    Actor actor = centre.actor(who);
                    long before = centre.database.statementCount().total();
                    read.accept(actor);
                    return centre.database.statementCount().total() - before;
                })
                .min()
                .orElseThrow();
    }
}
