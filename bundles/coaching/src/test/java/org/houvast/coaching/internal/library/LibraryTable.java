package org.houvast.coaching.internal.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.LibraryAction;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.LibraryState;
import org.houvast.commons.Refusal;
import org.houvast.commons.Transitions;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.params.provider.Arguments;

/** The transitions of a kind of text of the library: the file {@code transitions.csv} beside a test. */
public final class LibraryTable {
    private LibraryTable() {}

    public static Stream<Arguments> everyPair() {
        return Arrays.stream(LibraryState.values())
                .flatMap(s -> Arrays.stream(LibraryAction.values()).map(a -> Arguments.of(s, a)));
    }

    /** leads where the table says, and else nowhere */
    public static void assertStep(
            Class<?> owner, Transitions<LibraryState, LibraryAction> table, LibraryState from, LibraryAction action) {
        Optional<LibraryState> expected = CsvTable.read(owner, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> LibraryState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(table.next(from, action)).isEqualTo(expected);
        assertThat(table.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(LibraryProblems.STATE, from.name(), action.name())));
    }
}
