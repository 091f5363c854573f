package org.houvast.coaching.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.coaching.internal.AccessTable;
import org.junit.jupiter.api.Test;

class AnswerTablesTest {
    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new AnswerAccess())).isEqualTo(AccessTable.written(AnswerTablesTest.class));
    }
}
