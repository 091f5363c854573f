package org.houvast.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.BoardContributor;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class ScreensIT extends CoachingTest {
    ScreensIT(TestDatabase database) {
        super(database);
    }

    @Test
    void showsOutcomesAboutTheAdultsInTheChildsFileAsAnsweredOnly() {
        List<QuestionId> same = List.of(
                confirmed(proposed(TIM, Outcome.AGE_APPROPRIATE)).questionId(),
                confirmed(proposed(TIM, Outcome.STAFF_UNCERTAINTY)).questionId());
        QuestionId specific =
                confirmed(proposed(TIM, Outcome.SPECIFIC_APPROACH)).questionId();

        for (String who : List.of("vera", "mila", "rik", "iris")) {
            for (QuestionId id : same) {
                assertThat(onTimeline(who, id).state()).isEqualTo("ANSWERED");
            }
            assertThat(onTimeline(who, specific).state()).isEqualTo("ASSESSED");
        }
        assertThat(board("vera"))
                .filteredOn(i -> same.contains(new QuestionId(i.id())))
                .hasSize(2)
                .allSatisfy(i -> assertThat(i.state()).isEqualTo("ANSWERED"));
    }

    @Test
    void showsACoachOnTheBoardTheAliasOnly() {
        Question asked = asked("vera", TIM, "Hides when others shout.");

        assertThat(board("vera")).anySatisfy(i -> {
            assertThat(i.id()).isEqualTo(asked.id().value());
            assertThat(i.subject()).isEqualTo(TIM);
            assertThat(i.due()).isNotNull();
        });
        assertThat(board("esra")).anySatisfy(i -> {
            assertThat(i.id()).isEqualTo(asked.id().value());
            assertThat(i.subject().alias()).isNotBlank();
        });
    }

    @Test
    void putsIntoTheQueueWhatWaits() {
        Question draft = drafted("vera", SUN, "not yet");
        Question asked = asked("vera", TIM, "Hides when others shout.");
        JointAssessment proposed = proposed(SUN, Outcome.AGE_APPROPRIATE);

        assertThat(waiting("vera", draft.id().value()))
                .extracting(WorkQueueContributor.Item::task)
                .containsExactly("finish-draft");
        assertThat(waiting("mila", draft.id().value())).isEmpty();
        assertThat(waiting("esra", asked.id().value())).singleElement().satisfies(i -> {
            assertThat(i.task()).isEqualTo("pick-up");
            assertThat(i.subject()).isNotEqualTo(TIM);
            assertThat(i.due()).isNotNull();
        });
        assertThat(waiting("mila", proposed.id().value()))
                .extracting(WorkQueueContributor.Item::task)
                .containsExactly("confirm");
        assertThat(waiting("rik", proposed.id().value())).isEmpty();
        confirm("mila", proposed);
        assertThat(waiting("mila", proposed.id().value())).isEmpty();
        assertThat(waiting("esra", proposed.id().value())).hasSize(1);
    }

    @Test
    void countsWhatRunsBeforeTheModuleIsStopped() {
        CoachingRunningWork work = new CoachingRunningWork(centre.database.dataSource());
        long before = work.open(CoachingCentre.KDV);
        drafted("vera", SUN, "not yet");
        asked("vera", SUN, "It is loud after lunch.");

        assertThat(work.open(CoachingCentre.KDV)).isEqualTo(before + 1);
    }

    @Test
    void labelsEveryCodeInBothLanguages() {
        assertThat(new CoachingValueLists().valueLists())
                .allSatisfy(list -> assertThat(list.values()).allSatisfy(v -> {
                    assertThat(v.nl()).isNotBlank();
                    assertThat(v.en()).isNotBlank();
                }));
    }

    private TimelineContributor.Item onTimeline(String who, QuestionId id) {
        return centre
                .administration
                .screens()
                .timeline(centre.actor(who), new ChildRef("tim"), new PageRequest(200, null))
                .items()
                .stream()
                .filter(i -> i.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<BoardContributor.Item> board(String who) {
        var actor = centre.actor(who);
        return centre.privacy.guard().read(actor, r -> centre.board()
                .items(actor, r, new GroupRef("sun"), Set.of(new ChildRef("tim"), new ChildRef("noa"))));
    }

    private List<WorkQueueContributor.Item> waiting(String who, UUID record) {
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .filter(i -> i.id().equals(record))
                .toList();
    }
}
