package org.houvast.stepplan.internal.discussion;

import java.util.stream.Stream;
import org.houvast.stepplan.FollowUpAction;
import org.houvast.stepplan.FollowUpState;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.TransitionTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FollowUpTablesTest {
    @TestFactory
    Stream<DynamicTest> leadsWhereTheTableSaysAndNowhereElse() {
        return TransitionTable.everyPair(
                FollowUpTablesTest.class,
                "follow-up-transitions.csv",
                FollowUpState.class,
                FollowUpAction.class,
                FollowUpTransitions.TABLE,
                StepPlanProblems.FOLLOW_UP_STATE);
    }
}
