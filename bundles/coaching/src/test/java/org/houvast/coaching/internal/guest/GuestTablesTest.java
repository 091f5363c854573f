package org.houvast.coaching.internal.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.coaching.CaseGuestAction;
import org.houvast.coaching.CaseGuestState;
import org.houvast.coaching.GuestProblems;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;

class GuestTablesTest {
    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new GuestAccess())).isEqualTo(AccessTable.written(GuestTablesTest.class));
    }

    @Test
    void leadsWhereTheTableSaysAndNowhereElse() {
        List<CsvTable.Line> table = CsvTable.read(GuestTablesTest.class, "transitions.csv");
        for (CaseGuestState state : CaseGuestState.values()) {
            for (CaseGuestAction action : CaseGuestAction.values()) {
                List<String> next = table.stream()
                        .filter(row -> row.cell("state").equals(state.name())
                                && row.cell("action").equals(action.name()))
                        .map(row -> row.cell("next"))
                        .toList();
                assertThat(GuestTransitions.TABLE.next(state, action).stream()
                                .map(Enum::name)
                                .toList())
                        .isEqualTo(next);
                if (next.isEmpty()) {
                    assertThat(GuestTransitions.TABLE.refusal(state, action))
                            .contains(Refusal.of(GuestProblems.STATE, state.name(), action.name()));
                }
            }
        }
    }
}
