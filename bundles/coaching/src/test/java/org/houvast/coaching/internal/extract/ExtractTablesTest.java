package org.houvast.coaching.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.AgeBand;
import org.houvast.coaching.CaseExtractAction;
import org.houvast.coaching.CaseExtractState;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(CaseExtractState from, CaseExtractAction action) {
        Optional<CaseExtractState> expected = CsvTable.read(ExtractTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> CaseExtractState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(ExtractTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(ExtractTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(LibraryProblems.EXTRACT_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(CaseExtractState.values())
                .flatMap(s -> Arrays.stream(CaseExtractAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new ExtractAccess())).isEqualTo(AccessTable.written(ExtractTablesTest.class));
    }

    @ParameterizedTest
    @CsvSource({
        "0, AGE_0_1",
        "23, AGE_0_1",
        "24, AGE_2_3",
        "47, AGE_2_3",
        "48, AGE_4_6",
        "83, AGE_4_6",
        "84, AGE_7_9",
        "119, AGE_7_9",
        "120, AGE_10_13",
        "167, AGE_10_13"
    })
    void tellsAnAgeAsABand(int months, AgeBand band) {
        assertThat(ExtractProposal.band(months)).isEqualTo(band);
    }

    @Test
    void tellsNoAgeWhereThereIsNone() {
        assertThat(ExtractProposal.band(null)).isNull();
    }
}
