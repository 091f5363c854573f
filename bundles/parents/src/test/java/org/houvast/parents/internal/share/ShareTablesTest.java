package org.houvast.parents.internal.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.commons.Refusal;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareAction;
import org.houvast.parents.ShareState;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class ShareTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(ShareState from, ShareAction action) {
        Optional<ShareState> expected = CsvTable.read(ShareTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> ShareState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(ShareTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(ShareTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(ParentsProblems.SHARE_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ShareState.values())
                .flatMap(s -> Arrays.stream(ShareAction.values()).map(a -> Arguments.of(s, a)));
    }
}
