package org.houvast.administration.internal.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.ModuleState;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationTransitionsTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(ModuleState from, SwitchAction action) {
        Optional<ModuleState> expected =
                Optional.ofNullable(table().get(from + "," + action)).map(line -> ModuleState.valueOf(line[2]));

        assertThat(ActivationTransitions.TABLE.next(from, action)).isEqualTo(expected);
        if (expected.isEmpty()) {
            assertThat(ActivationTransitions.TABLE.refusal(from, action))
                    .contains(Refusal.of(AdministrationProblems.MODULE_TRANSITION, from.name(), action.name()));
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> ActivationTransitions.TABLE.after(from, action));
        }
    }

    @Test
    void isForThoseWhomTheTableNames() {
        assertThat(table().values()).allSatisfy(line -> assertThat(
                        Arrays.stream(line[3].split("\\|")).map(Relation::valueOf))
                .containsExactlyInAnyOrderElementsOf(AdministrationAccess.MODULE_SWITCH.relations()));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ModuleState.values())
                .flatMap(s -> Arrays.stream(SwitchAction.values()).map(a -> Arguments.of(s, a)));
    }

    private static Map<String, String[]> table() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActivationTransitionsTest.class.getResourceAsStream("transitions.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(l -> l.split(",", -1))
                    .collect(Collectors.toMap(l -> l[0] + "," + l[1], l -> l));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
