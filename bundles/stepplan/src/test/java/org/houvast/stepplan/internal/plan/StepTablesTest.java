package org.houvast.stepplan.internal.plan;

import java.util.stream.Stream;
import org.houvast.stepplan.StepAction;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.internal.TransitionTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StepTablesTest {
    @TestFactory
    Stream<DynamicTest> leadsWhereTheTableSaysAndNowhereElse() {
        return TransitionTable.everyPair(
                StepTablesTest.class,
                "step-transitions.csv",
                StepState.class,
                StepAction.class,
                StepPlanTransitions.STEP,
                StepPlanProblems.STEP_STATE);
    }
}
