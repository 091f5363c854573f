package org.houvast.privacy.internal.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houvast.privacy.RestrictionProblems;
import org.houvast.privacy.RestrictionState;
import org.houvast.privacy.internal.Tables;
import org.junit.jupiter.api.Test;

/** Every state against every action, as the table says. */
class RestrictionTransitionsTest {
    @Test
    void leadsWhereTheTableSaysAndNowhereElse() {
        Map<String, RestrictionState> table =
                Tables.rows("org/houvast/privacy/internal/restriction/transitions.csv").stream()
                        .collect(Collectors.toMap(
                                r -> r.get(0) + " " + r.get(1), r -> RestrictionState.valueOf(r.get(2))));
        assertThat(table).hasSize(1);
        for (RestrictionState state : RestrictionState.values()) {
            for (RestrictionAction action : RestrictionAction.values()) {
                Optional<RestrictionState> expected = Optional.ofNullable(table.get(state + " " + action));
                assertThat(RestrictionTransitions.TABLE.next(state, action))
                        .as("%s %s", state, action)
                        .isEqualTo(expected);
                assertThat(RestrictionTransitions.TABLE.refusal(state, action).map(r -> r.type()))
                        .isEqualTo(expected.isPresent() ? Optional.empty() : Optional.of(RestrictionProblems.STATE));
            }
        }
    }
}
