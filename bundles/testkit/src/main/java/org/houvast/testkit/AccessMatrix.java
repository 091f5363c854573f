package org.houvast.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.houvast.commons.Problem;

/**
 * Plays the tables {@code access.csv} (action × relation) for real: every action as every person, on every kind of record that the test
 * has an {@link Operation} for. What a person is answered follows from the tables alone:
 *
 * <ul>
 *   <li>a relation that this person has to the record carries the action: it works, or {@code rules.csv} names the rule that holds;
 *   <li>a relation lets the person see the record: {@code refused};
 *   <li>none does: {@code hidden}, word for word the answer about a record that there is not.
 * </ul>
 *
 * An action without an operation fails, and so does a cell that nobody tried: each {@code yes} with success by somebody whom
 * nothing else carries, each {@code no} by somebody who has that relation.
 */
public final class AccessMatrix {
    /** the answer to whom a record is not there for */
    public static final String HIDDEN = "hidden";

    /** the answer to who sees a record and may not do this with it */
    public static final String REFUSED = "refused";

    /** the answer when it works */
    public static final String OK = "ok";

    /** in the place of an answer: nobody can have this relation, given in the place of a person, to such a record by itself */
    private static final String IMPOSSIBLE = "impossible";

    private static final String PERSON = "person";
    private static final String AUTHOR = "AUTHOR";
    private static final String NOTHING = "nothing was shown";
    private static final Map<String, String> ANSWERS =
            Map.of("privacy:not-found", HIDDEN, "privacy:not-allowed", REFUSED);

    /** relations that come with another one only, so nobody has them alone */
    private static final Map<String, Set<String>> NEVER_ALONE = Map.of("CASE_COACH", Set.of("COACH"));

    /** relations with which somebody is the author of nothing */
    private static final Set<String> BRINGS_NO_AUTHOR = Set.of("BREAK_GLASS");

    private final Map<String, Set<String>> access = new TreeMap<>();
    private final Map<String, CsvTable.Line> people = new TreeMap<>();
    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, String> reading;
    private final Set<String> columns = new TreeSet<>();
    private final Set<String> impossible = new TreeSet<>();
    private final Set<String> tried = new HashSet<>();

    /**
     * @param owner {@code relations.csv} (person × kind of record → relations joined by +; the row {@code author} holds what the author
     *     has besides; a kind may have a variant, {@code GROUP/of staff}) and {@code rules.csv} (action, kind, person → answer, why) lie beside this class
     * @param tables the lines of every {@code access.csv}
     * @param reading the action that shows the record, for every action that needs one
     */
    public AccessMatrix(Class<?> owner, List<CsvTable.Line> tables, Map<String, String> reading) {
        this.reading = Map.copyOf(reading);
        for (CsvTable.Line line : tables) {
            Set<String> yes = new TreeSet<>();
            line.cells().forEach((relation, cell) -> {
                if (!relation.equals("action")) {
                    columns.add(relation);
                    if (cell.equals("yes")) {
                        yes.add(relation);
                    }
                }
            });
            access.put(line.cell("action"), yes);
        }
        CsvTable.read(owner, "relations.csv").forEach(l -> people.put(l.cell(PERSON), l));
        for (CsvTable.Line line : CsvTable.read(owner, "rules.csv")) {
            if (line.cell("answer").equals(IMPOSSIBLE)) {
                impossible.add(alone(line.cell("action"), line.cell(PERSON)));
            } else {
                rules.put(key(line.cell("action"), line.cell("kind"), line.cell(PERSON)), line.cell("answer"));
            }
        }
    }

    /** the people of {@code relations.csv} */
    public Set<String> people() {
        Set<String> all = new TreeSet<>(people.keySet());
        all.remove("author");
        return all;
    }

    /** the relations that the table gives a person to a kind of record which somebody else wrote */
    public Set<String> relations(String person, String kind) {
        String column = kind.contains("/") ? kind.substring(0, kind.indexOf('/')) : kind;
        String cell = Objects.requireNonNull(people.get(person), person).cell(column);
        return cell.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(cell.split("\\+")));
    }

    /** plays all of it; the actions of the tables and those that there are operations for have to be the same */
    public void play(Map<String, List<Operation>> operations) {
        assertThat(operations.keySet()).as("actions that can be tried").isEqualTo(access.keySet());
        Set<String> known = new HashSet<>();
        SoftAssertions all = new SoftAssertions();
        operations.forEach((action, several) -> several.forEach(operation -> people().forEach(person -> {
            known.add(key(action, operation.kind(), person));
            one(all, action, operation, person);
        })));
        all.assertThat(untried(operations))
                .as("cells that nobody tried, but for the impossible ones")
                .isEqualTo(impossible);
        all.assertThat(rules.keySet()).as("rules of what is played").isSubsetOf(known);
        all.assertAll();
    }

    private void one(SoftAssertions all, String action, Operation operation, String person) {
        Set<String> held = held(operation, person);
        Set<String> carrying = Objects.requireNonNull(access.get(action));
        String expected = rules.getOrDefault(key(action, operation.kind(), person), expected(action, held, carrying));
        note(action, held, carrying, expected);
        String cell = action + " on " + operation.kind() + " as " + person + " " + held;
        try {
            operation.prepare();
        } catch (Problem e) {
            all.fail(cell + ": no record to try it on", e);
            return;
        }
        Answer answer = Answer.to(() -> operation.as(person));
        all.assertThat(answer.name()).as(cell).isEqualTo(expected);
        if (expected.equals(HIDDEN)
                && operation.namesARecord()
                && !answer.told().equals(NOTHING)) {
            all.assertThat(Answer.to(() -> operation.nowhere(person)))
                    .as(cell + ", compared with a record that there is not")
                    .isEqualTo(answer);
        }
    }

    private String expected(String action, Set<String> held, Set<String> carrying) {
        if (held.stream().anyMatch(carrying::contains)) {
            return OK;
        }
        String shown = reading.get(action);
        boolean sees = shown != null && held.stream().anyMatch(Objects.requireNonNull(access.get(shown))::contains);
        return sees ? REFUSED : HIDDEN;
    }

    private Set<String> held(Operation operation, String person) {
        Set<String> held = new TreeSet<>(relations(person, operation.kind()));
        boolean author =
                person.equals(operation.author()) || (operation.author().equals(Operation.EACH) && !isGuardian(person));
        if (author) {
            Set<String> more = new TreeSet<>(relations("author", operation.kind()));
            if (BRINGS_NO_AUTHOR.containsAll(held)) {
                more.remove(AUTHOR);
            }
            held.addAll(more);
        }
        return held;
    }

    /** a guardian writes nothing as staff */
    private boolean isGuardian(String person) {
        return Objects.requireNonNull(people.get(person)).cells().containsValue("GUARDIAN");
    }

    private void note(String action, Set<String> held, Set<String> carrying, String expected) {
        for (String relation : held) {
            if (carrying.contains(relation) && !expected.equals(OK)) {
                continue;
            }
            Set<String> others = new TreeSet<>(held);
            others.remove(relation);
            others.removeAll(NEVER_ALONE.getOrDefault(relation, Set.of()));
            if (relation.equals(AUTHOR) || others.stream().noneMatch(carrying::contains)) {
                tried.add(alone(action, relation));
            }
        }
    }

    /** a relation that nobody can have to the kinds of records of an action has no cell to try, unless the table says yes */
    private Set<String> untried(Map<String, List<Operation>> operations) {
        Set<String> cells = new TreeSet<>();
        operations.forEach((action, several) -> {
            Set<String> possible = new TreeSet<>(Objects.requireNonNull(access.get(action)));
            several.forEach(o -> people().forEach(p -> possible.addAll(held(o, p))));
            possible.stream()
                    .filter(columns::contains)
                    .map(relation -> alone(action, relation))
                    .filter(cell -> !tried.contains(cell))
                    .forEach(cells::add);
        });
        return cells;
    }

    private static String alone(String action, String relation) {
        return action + " by " + relation + " alone";
    }

    private static String key(String action, String kind, String person) {
        return action + " " + kind + " " + person;
    }

    /** What somebody is told, as far as it can be told apart from outside. */
    private record Answer(String name, String told) {
        static Answer to(Runnable attempt) {
            try {
                attempt.run();
                return new Answer(OK, "");
            } catch (Operation.NothingShown e) {
                return new Answer(HIDDEN, NOTHING);
            } catch (Operation.ListDiffers e) {
                return new Answer(e.getMessage(), "");
            } catch (Problem e) {
                String name = e.type().name();
                return new Answer(
                        ANSWERS.getOrDefault(name, name),
                        e.arguments() + " " + e.violations() + " " + e.current().isPresent());
            }
        }
    }
}
