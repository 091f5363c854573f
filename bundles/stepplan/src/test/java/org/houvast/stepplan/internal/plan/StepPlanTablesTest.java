package org.houvast.stepplan.internal.plan;

import java.util.stream.Stream;
import org.houvast.stepplan.StepPlanAction;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.internal.TransitionTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StepPlanTablesTest {
    @TestFactory
    Stream<DynamicTest> leadsWhereTheTableSaysAndNowhereElse() {
        return TransitionTable.everyPair(
                StepPlanTablesTest.class,
                "plan-transitions.csv",
                StepPlanState.class,
                StepPlanAction.class,
                StepPlanTransitions.PLAN,
                StepPlanProblems.PLAN_STATE);
    }
}
