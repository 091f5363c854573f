package org.houvast.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private enum Door {
        OPEN,
        SHUT,
        LOCKED
    }

    private enum Deed {
        CLOSE,
        OPEN,
        LOCK
    }

    private static final ProblemType REFUSAL =
            new ProblemType(TransitionsTest.class, "tests:door", ProblemType.Category.CONFLICT);

    /** no row begins with LOCKED */
    private final Transitions<Door, Deed> table = Transitions.<Door, Deed>of(Door.class, REFUSAL)
            .allow(Door.OPEN, Deed.CLOSE, Door.SHUT)
            .allow(Door.SHUT, Deed.OPEN, Door.OPEN)
            .allow(Door.SHUT, Deed.LOCK, Door.LOCKED)
            .build();

    private static final Map<String, Door> ROWS =
            Map.of("OPEN CLOSE", Door.SHUT, "SHUT OPEN", Door.OPEN, "SHUT LOCK", Door.LOCKED);

    @Test
    void leadsWhereARowSaysAndNowhereElse() {
        Map<String, Door> next = new TreeMap<>();
        Map<String, Door> after = new TreeMap<>();
        for (Door from : Door.values()) {
            for (Deed deed : Deed.values()) {
                String pair = from + " " + deed;
                table.next(from, deed).ifPresent(to -> next.put(pair, to));
                if (table.refusal(from, deed).isEmpty()) {
                    after.put(pair, table.after(from, deed));
                }
            }
        }
        assertThat(next).isEqualTo(ROWS);
        assertThat(after).isEqualTo(ROWS);
    }

    @Test
    void namesStateAndActionInARefusal() {
        assertThat(table.refusal(Door.LOCKED, Deed.OPEN))
                .contains(Refusal.of(REFUSAL, Door.LOCKED.name(), Deed.OPEN.name()));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> table.after(Door.OPEN, Deed.LOCK))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(REFUSAL);
                    assertThat(p.arguments()).containsExactly(Door.OPEN.name(), Deed.LOCK.name());
                });
    }

    @Test
    void hasNoPairTwice() {
        Transitions.Builder<Door, Deed> builder =
                Transitions.<Door, Deed>of(Door.class, REFUSAL).allow(Door.OPEN, Deed.CLOSE, Door.SHUT);

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.allow(Door.OPEN, Deed.CLOSE, Door.LOCKED))
                .withMessage("twice in the table: OPEN CLOSE");
    }
}
