package org.houvast.coaching.internal.aid;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.coaching.LibraryAction;
import org.houvast.coaching.LibraryState;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.coaching.internal.library.LibraryTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AidTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("org.houvast.coaching.internal.library.LibraryTable#everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(LibraryState from, LibraryAction action) {
        LibraryTable.assertStep(AidTablesTest.class, AidTransitions.TABLE, from, action);
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new AidAccess())).isEqualTo(AccessTable.written(AidTablesTest.class));
    }
}
