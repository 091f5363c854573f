package org.houvast.privacy.internal.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houvast.privacy.BreakGlassProblems;
import org.houvast.privacy.BreakGlassState;
import org.houvast.privacy.internal.Tables;
import org.junit.jupiter.api.Test;

/** Every state against every action, as the table says. */
class BreakGlassTransitionsTest {
    private static final Instant UNTIL = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void leadsWhereTheTableSaysAndNowhereElse() {
        Map<String, BreakGlassState> table =
                Tables.rows("org/houvast/privacy/internal/breakglass/transitions.csv").stream()
                        .collect(Collectors.toMap(
                                r -> r.get(0) + " " + r.get(1), r -> BreakGlassState.valueOf(r.get(2))));
        for (BreakGlassState state : BreakGlassState.values()) {
            for (BreakGlassAction action : BreakGlassAction.values()) {
                Optional<BreakGlassState> expected = Optional.ofNullable(table.get(state + " " + action));
                assertThat(BreakGlassTransitions.TABLE.next(state, action))
                        .as("%s %s", state, action)
                        .isEqualTo(expected);
                assertThat(BreakGlassTransitions.TABLE.refusal(state, action).map(r -> r.type()))
                        .isEqualTo(expected.isPresent() ? Optional.empty() : Optional.of(BreakGlassProblems.STATE));
            }
        }
        assertThat(table).hasSize(2);
    }

    @Test
    void isOverFromTheInstantOfItsEnd() {
        for (BreakGlassState stored : BreakGlassState.values()) {
            BreakGlassState over = stored == BreakGlassState.ACTIVE ? BreakGlassState.ENDED : stored;
            assertThat(BreakGlassTransitions.at(stored, UNTIL, UNTIL.minusNanos(1000)))
                    .isEqualTo(stored);
            assertThat(BreakGlassTransitions.at(stored, UNTIL, UNTIL)).isEqualTo(over);
            assertThat(BreakGlassTransitions.at(stored, UNTIL, UNTIL.plusSeconds(1)))
                    .isEqualTo(over);
        }
    }

    @Test
    void staysOpenForFiveMinutesToFourHours() {
        assertThat(new BreakGlassTime(5).time()).isEqualTo(Duration.ofMinutes(5));
        assertThat(new BreakGlassTime(240).time()).isEqualTo(Duration.ofHours(4));
        for (int minutes : new int[] {Integer.MIN_VALUE, 0, 4, 241}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new BreakGlassTime(minutes));
        }
    }
}
