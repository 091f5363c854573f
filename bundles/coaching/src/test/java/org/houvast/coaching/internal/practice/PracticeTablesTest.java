package org.houvast.coaching.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.coaching.internal.AccessTable;
import org.junit.jupiter.api.Test;

class PracticeTablesTest {
    @Test
    void letsTheManagerCountAndNobodyElse() {
        assertThat(AccessTable.declared(new PracticeAccess())).isEqualTo(AccessTable.written(PracticeTablesTest.class));
    }
}
