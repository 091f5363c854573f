package org.houvast.observation.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.houvast.observation.RequestAction;
import org.houvast.observation.RequestState;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTablesTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 29);

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void leadsWhereTheTableSaysAndNowhereElse(RequestState from) {
        for (RequestAction action : RequestAction.values()) {
            Optional<RequestState> expected = CsvTable.read(RequestTablesTest.class, "transitions.csv").stream()
                    .filter(r ->
                            from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                    .map(r -> RequestState.valueOf(r.cell("next")))
                    .findFirst();

            assertThat(RequestTransitions.TABLE.next(from, action)).isEqualTo(expected);
        }
    }

    @Test
    void endsByItselfWhenItsLastDayIsOver() {
        assertThat(RequestEntity.state(null, LAST, LAST)).isEqualTo(RequestState.OPEN);
        assertThat(RequestEntity.state(null, LAST, LAST.plusDays(1))).isEqualTo(RequestState.ENDED);
        assertThat(RequestEntity.state(Instant.EPOCH, LAST, LAST.minusDays(9))).isEqualTo(RequestState.ENDED);
    }
}
