package org.houvast.coaching.internal.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.coaching.internal.matrix.MatrixCentre.GROUP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.houvast.administration.BoardContributor;
import org.houvast.administration.ChildView;
import org.houvast.administration.GroupBoard;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.QuestionSummary;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Subject;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Whatever the board of a group and a work queue show to somebody, this person can open, masked in the same way, and do what is asked; and
 * the board leaves out nothing of what this person can list. Tried as everybody, with records in every state.
 */
class ScreenParityIT extends CoachingTest {
    /** states of a question that is not on a board */
    private static final Set<QuestionState> ELSEWHERE =
            Set.of(QuestionState.DRAFT, QuestionState.CLOSED, QuestionState.WITHDRAWN);

    /** what has to be allowed on the record that a task is about, one of them; a task that is not here is done elsewhere */
    private static final Map<String, Set<String>> DONE_BY = Map.ofEntries(
            Map.entry("finish-draft", Set.of("revise")),
            Map.entry("pick-up", Set.of("pick-up")),
            Map.entry("close", Set.of("close")),
            Map.entry("confirm", Set.of("confirm")),
            Map.entry("agree", Set.of("agree")),
            Map.entry("record-moment", Set.of("start", "hold")),
            Map.entry("confirm-not-held", Set.of("not-held")),
            Map.entry("evaluate-agreement", Set.of("evaluate")),
            Map.entry("decide-application", Set.of("accept", "decline")),
            Map.entry("keep-agreement", Set.of("done")),
            Map.entry("try-modelling", Set.of("try")),
            Map.entry("answer-advice", Set.of("respond")),
            Map.entry("rate-advice", Set.of("rate")));

    private final MatrixCentre at;
    private final WaitingRecords waiting;
    private final Set<String> people;
    private final SoftAssertions all = new SoftAssertions();

    ScreenParityIT(TestDatabase database) {
        super(database);
        at = MatrixCentre.of(centre, practice);
        waiting = new WaitingRecords(at);
        people = new AccessMatrix(ScreenParityIT.class, DeclaredAccess.tables(), DeclaredAccess.reading()).people();
    }

    /** one test, since the records of all people's screens are made once */
    @Test
    void opensWhatIsShownAndShowsWhatIsListed() {
        waiting.questions();
        waiting.practice();
        waiting.arrangements();

        boards();
        queues();

        all.assertAll();
    }

    private void boards() {
        Set<String> without = new TreeSet<>();

        for (String person : people) {
            Optional<GroupBoard> board = board(person);
            board.ifPresentOrElse(b -> check(person, b), () -> without.add(person));
        }

        all.assertThat(without).containsExactly("ada", "anna", "dora", "fleur", "gia", "gus", "mo", "omar", "sofie");
    }

    /** nothing for whom the group is not there */
    private Optional<GroupBoard> board(String person) {
        try {
            return Optional.of(centre.administration.screens().board(at.as(person), GROUP));
        } catch (Problem problem) {
            assertThat(problem.type()).isEqualTo(PrivacyProblems.NOT_FOUND);
            return Optional.empty();
        }
    }

    private void check(String person, GroupBoard board) {
        for (GroupBoard.BoardChild child : board.children()) {
            opened(
                            person + ", " + child.child(),
                            () -> centre.administration.screens().child(at.as(person), child.child()))
                    .map(ChildView::displayName)
                    .ifPresent(name -> all.assertThat(child.displayName()).isEqualTo(name));
            child.items().forEach(i -> all.assertThat(i.subject()).as(person).isEqualTo(Subject.of(child.child())));
        }
        List<BoardContributor.Item> items = Stream.concat(
                        board.items().stream(), board.children().stream().flatMap(c -> c.items().stream()))
                .toList();
        items.forEach(item -> check(person, item));
        all.assertThat(items.stream().map(BoardContributor.Item::id).collect(Collectors.toSet()))
                .as("on the board of " + person)
                .isEqualTo(open(person));
    }

    private void check(String person, BoardContributor.Item item) {
        String what = person + ", " + item;
        opened(what, () -> centre.questions.get(at.as(person), new QuestionId(item.id())))
                .ifPresent(question -> {
                    all.assertThat(item.kind()).as(what).isEqualTo("question");
                    all.assertThat(item.subject()).as(what).isEqualTo(question.subject());
                    all.assertThat(item.state()).as(what).isIn(question.state().name(), "ANSWERED");
                    all.assertThat(question.text()).as(what).startsWith(item.label());
                });
    }

    /** the open questions that this person can list */
    private Set<UUID> open(String person) {
        QuestionFilter every = new QuestionFilter(null, null, null, null, null, null);
        return centre.questions.list(at.as(person), every, new PageRequest(200, null)).items().stream()
                .filter(q -> q.group().equals(GROUP) && !ELSEWHERE.contains(q.state()))
                .map(QuestionSummary::id)
                .map(QuestionId::value)
                .collect(Collectors.toSet());
    }

    private void queues() {
        Map<String, Set<String>> asked = new TreeMap<>();

        for (String person : people) {
            for (WorkQueueContributor.Item item :
                    centre.administration.screens().workQueue(at.as(person))) {
                asked.computeIfAbsent(item.task(), t -> new TreeSet<>()).add(person);
                String what = person + ", " + item;
                opened(what, () -> waiting.open(person, item.kind(), item.id())).ifPresent(record -> {
                    all.assertThat(item.subject()).as(what).isEqualTo(record.subject());
                    Set<String> actions = DONE_BY.get(item.task());
                    if (actions != null) {
                        all.assertThat(record.actions())
                                .as(what)
                                .anyMatch(a -> a.allowed() && actions.contains(a.action()));
                    }
                });
            }
        }

        Set<String> every = new TreeSet<>(DONE_BY.keySet());
        every.add("evaluate");
        all.assertThat(asked.keySet()).isEqualTo(every);
    }

    private <T> Optional<T> opened(String what, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Problem problem) {
            all.fail(what + " cannot be opened: " + problem.type());
            return Optional.empty();
        }
    }
}
