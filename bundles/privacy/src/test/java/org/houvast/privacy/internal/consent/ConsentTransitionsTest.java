package org.houvast.privacy.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.internal.Tables;
import org.junit.jupiter.api.Test;

/** Every state against every action, as the table says. */
class ConsentTransitionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Map<String, ConsentState> table() {
        return Tables.rows("transitions.csv").stream()
                .collect(Collectors.toMap(r -> r.get(0) + " " + r.get(1), r -> ConsentState.valueOf(r.get(2))));
    }

    @Test
    void leadsWhereTheTableSaysAndNowhereElse() {
        Map<String, ConsentState> table = table();
        for (ConsentState state : ConsentState.values()) {
            for (ConsentAction action : ConsentAction.values()) {
                Optional<ConsentState> expected = Optional.ofNullable(table.get(state + " " + action));
                assertThat(ConsentTransitions.TABLE.next(state, action))
                        .as("%s %s", state, action)
                        .isEqualTo(expected);
                assertThat(ConsentTransitions.TABLE.refusal(state, action).map(r -> r.type()))
                        .isEqualTo(expected.isPresent() ? Optional.empty() : Optional.of(ConsentProblems.STATE));
            }
        }
        assertThat(table).hasSize(12);
    }

    @Test
    void expiresOnlyWhatIsOpenAfterItsLastDayOrWhenTheChildHasLeft() {
        List<ConsentState> open =
                List.of(ConsentState.REQUESTED, ConsentState.PARTLY_GIVEN, ConsentState.ACTIVE, ConsentState.OBJECTED);
        for (ConsentState stored : ConsentState.values()) {
            ConsentState over = open.contains(stored) ? ConsentState.EXPIRED : stored;
            assertThat(Expiry.state(stored, TODAY.minusDays(1), false, TODAY)).isEqualTo(over);
            assertThat(Expiry.state(stored, null, true, TODAY)).isEqualTo(over);
            assertThat(Expiry.state(stored, TODAY, false, TODAY)).isEqualTo(stored);
            assertThat(Expiry.state(stored, null, false, TODAY)).isEqualTo(stored);
        }
    }

    @Test
    void opensAnObjectionOnlyWhereOneWasPresumedToSpeakForBoth() {
        assertThat(ConsentDocuments.refusal(ConsentRule.BOTH, ConsentState.ACTIVE, ConsentAction.OBJECT))
                .isPresent();
        assertThat(ConsentDocuments.refusal(ConsentRule.ONE_PRESUMED, ConsentState.ACTIVE, ConsentAction.OBJECT))
                .isEmpty();
    }
}
