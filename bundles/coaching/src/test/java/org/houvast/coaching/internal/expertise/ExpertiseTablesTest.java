package org.houvast.coaching.internal.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.coaching.internal.AccessTable;
import org.junit.jupiter.api.Test;

class ExpertiseTablesTest {
    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new ExpertiseAccess()))
                .isEqualTo(AccessTable.written(ExpertiseTablesTest.class));
    }
}
