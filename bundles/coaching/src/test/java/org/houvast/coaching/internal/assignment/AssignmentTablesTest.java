package org.houvast.coaching.internal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.houvast.coaching.AssignmentState;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.coaching.internal.AssignmentDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTablesTest {
    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new AssignmentAccess()))
                .isEqualTo(AccessTable.written(AssignmentTablesTest.class));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-10, , 2026-02-28, PLANNED",
        "2026-03-01, 2026-03-10, , 2026-03-01, ACTIVE",
        "2026-03-01, 2026-03-10, , 2026-03-10, ACTIVE",
        "2026-03-01, 2026-03-10, , 2026-03-11, ENDED",
        "2026-03-01, , , 2030-01-01, ACTIVE",
        "2026-03-01, 2026-03-10, 2026-03-05, 2026-03-05, ACTIVE",
        "2026-03-01, 2026-03-10, 2026-03-05, 2026-03-06, ENDED",
        "2026-03-01, , 2026-02-20, 2026-02-25, ENDED",
        "2026-03-01, , 2026-02-20, 2026-03-01, ENDED",
    })
    void standsByTheDay(LocalDate from, LocalDate until, LocalDate endedOn, LocalDate today, AssignmentState state) {
        assertThat(AssignmentDays.state(from, AssignmentDays.last(until, endedOn), today))
                .isEqualTo(state);
    }
}
