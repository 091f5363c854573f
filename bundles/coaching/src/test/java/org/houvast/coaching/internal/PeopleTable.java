package org.houvast.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.houvast.commons.Problem;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.CsvTable;

/** What each person of the centre may do with an aggregate: the file {@code people.csv} beside a test, played whole. */
public final class PeopleTable {
    private static final Map<String, String> ANSWERS =
            Map.of(PrivacyProblems.NOT_FOUND.name(), "hidden", PrivacyProblems.NOT_ALLOWED.name(), "refused");

    private PeopleTable() {}

    /** plays every operation of the table as every person; the table and the operations that are played are the same */
    public static void play(Class<?> owner, Map<String, Consumer<String>> operations) {
        List<CsvTable.Line> lines = CsvTable.read(owner, "people.csv");
        assertThat(lines).extracting(l -> l.cell("operation")).containsExactlyInAnyOrderElementsOf(operations.keySet());
        for (CsvTable.Line line : lines) {
            Consumer<String> operation = Objects.requireNonNull(operations.get(line.cell("operation")));
            line.cells().forEach((person, expected) -> {
                if (!person.equals("operation")) {
                    assertThat(answer(operation, person))
                            .as(line.cell("operation") + " as " + person)
                            .isEqualTo(expected);
                }
            });
        }
    }

    private static String answer(Consumer<String> operation, String person) {
        try {
            operation.accept(person);
            return "ok";
        } catch (Problem e) {
            return ANSWERS.getOrDefault(e.type().name(), e.type().name());
        }
    }

    /** reading that has to agree with the list: what can be read by id is listed, and the other way round */
    public static Consumer<String> reading(Consumer<String> byId, Listed listed) {
        return person -> {
            boolean shown = listed.by(person);
            try {
                byId.accept(person);
            } catch (Problem e) {
                assertThat(shown).as("in the list of " + person).isFalse();
                throw e;
            }
            assertThat(shown).as("in the list of " + person).isTrue();
        };
    }

    /** Whether a record is in the list of a person. */
    public interface Listed {
        boolean by(String person);
    }
}
