package org.houvast.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.BoardContributor;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.ValueLists;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
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
    void labelsEveryTaskThatCanWait() {
        assertThat(centre.administration.valueLists().named("task", Language.EN).values())
                .extracting(ValueLists.LabelledValue::code)
                .containsExactlyElementsOf(Arrays.stream(CoachingTask.values())
                        .map(CoachingTask::code)
                        .toList());
    }

    @Test
    void warnsOnTheBoardWhenParentsHaveNotHeardInTime() {
        Question asked = asked("vera", TIM, "Hides when others shout.");
        assertThat(parentsOverdue(asked)).isFalse();

        centre.clock.advance(Duration.ofDays(15));

        assertThat(parentsOverdue(asked)).isTrue();
        centre.told(asked, centre.clock.today());
        assertThat(parentsOverdue(asked)).isFalse();
    }

    private boolean parentsOverdue(Question question) {
        return board("vera").stream()
                .filter(i -> i.id().equals(question.id().value()))
                .findFirst()
                .orElseThrow()
                .parentsOverdue();
    }

    @Test
    void cutsNoCharacterInHalf() {
        String text = "\u05E9\u05DC\u05D5\u05DD " + "a".repeat(194) + "\uD83D\uDE00".repeat(900);

        Question asked = asked("vera", TIM, text);

        assertThat(read("mila", asked.id()).text()).isEqualTo(text);
        assertThat(onTimeline("vera", asked.id()).summary()).isEqualTo(text.substring(0, 199));
        assertThat(board("vera")).anySatisfy(i -> assertThat(i.label()).isEqualTo(text.substring(0, 199)));
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
        List<WorkQueueContributor.Item> queue = centre.administration.screens().workQueue(centre.actor(who));
        assertThat(queue)
                .extracting(WorkQueueContributor.Item::task)
                .isSubsetOf(Arrays.stream(CoachingTask.values())
                        .map(CoachingTask::code)
                        .toList());
        return queue.stream().filter(i -> i.id().equals(record)).toList();
    }
}
