package org.houvast.stepplan.internal.consultation;

import java.util.stream.Stream;
import org.houvast.stepplan.ConsultationAction;
import org.houvast.stepplan.ConsultationState;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.TransitionTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConsultationTablesTest {
    @TestFactory
    Stream<DynamicTest> leadsWhereTheTableSaysAndNowhereElse() {
        return TransitionTable.everyPair(
                ConsultationTablesTest.class,
                "consultation-transitions.csv",
                ConsultationState.class,
                ConsultationAction.class,
                ConsultationTransitions.TABLE,
                StepPlanProblems.CONSULTATION_STATE);
    }
}
