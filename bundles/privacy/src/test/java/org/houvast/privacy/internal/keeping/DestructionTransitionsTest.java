package org.houvast.privacy.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houvast.privacy.DestructionState;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.internal.Tables;
import org.junit.jupiter.api.Test;

/** Every state against every action, as the table says. */
class DestructionTransitionsTest {
    @Test
    void leadsWhereTheTableSaysAndNowhereElse() {
        Map<String, DestructionState> table = Tables.rows("destruction-transitions.csv").stream()
                .collect(Collectors.toMap(r -> r.get(0) + " " + r.get(1), r -> DestructionState.valueOf(r.get(2))));
        for (DestructionState state : DestructionState.values()) {
            for (DestructionAction action : DestructionAction.values()) {
                Optional<DestructionState> expected = Optional.ofNullable(table.get(state + " " + action));
                assertThat(DestructionTransitions.TABLE.next(state, action))
                        .as("%s %s", state, action)
                        .isEqualTo(expected);
                assertThat(DestructionTransitions.TABLE.refusal(state, action).map(r -> r.type()))
                        .isEqualTo(expected.isPresent() ? Optional.empty() : Optional.of(RetentionProblems.STATE));
            }
        }
        assertThat(table).hasSize(4);
    }
}
