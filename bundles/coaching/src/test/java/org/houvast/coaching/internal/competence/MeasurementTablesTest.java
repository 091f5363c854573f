package org.houvast.coaching.internal.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceProfile;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.MeasurementAction;
import org.houvast.coaching.MeasurementState;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Relation;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasurementTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(MeasurementState from, MeasurementAction action) {
        Optional<MeasurementState> expected = CsvTable.read(MeasurementTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> MeasurementState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(MeasurementTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(MeasurementTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        Refusal.of(GrowthProblems.MEASUREMENT_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(MeasurementState.values())
                .flatMap(s -> Arrays.stream(MeasurementAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        Map<String, Set<Relation>> declared = new HashMap<>(AccessTable.declared(new MeasurementAccess()));
        declared.putAll(AccessTable.declared(new ProfileAccess()));

        assertThat(declared).isEqualTo(AccessTable.written(MeasurementTablesTest.class));
    }

    @ParameterizedTest
    @EnumSource
    void deliversThreeItemsForEachCompetenceOfARole(Side role) {
        CompetenceProfile profile = StarterProfile.of(role);

        for (Competence competence : Competence.values()) {
            assertThat(profile.items())
                    .filteredOn(i -> i.competence() == competence)
                    .hasSize(competence.role() == role ? 3 : 0)
                    .allSatisfy(i -> assertThat(i.nl()).isNotBlank().isNotEqualTo(i.en()));
        }
        assertThat(profile.source()).isNotBlank();
        assertThat(profile.licence()).isNotBlank();
    }
}
