package org.houvast.stepplan.internal.action;

import java.util.stream.Stream;
import org.houvast.stepplan.ActionPlanAction;
import org.houvast.stepplan.ActionPlanState;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.TransitionTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ActionPlanTablesTest {
    @TestFactory
    Stream<DynamicTest> leadsWhereTheTableSaysAndNowhereElse() {
        return TransitionTable.everyPair(
                ActionPlanTablesTest.class,
                "action-plan-transitions.csv",
                ActionPlanState.class,
                ActionPlanAction.class,
                ActionPlanTransitions.TABLE,
                StepPlanProblems.ACTION_PLAN_STATE);
    }
}
