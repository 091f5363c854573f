package org.houvast.stepplan.internal.discussion;

import java.util.stream.Stream;
import org.houvast.stepplan.ChildDiscussionAction;
import org.houvast.stepplan.ChildDiscussionState;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.TransitionTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DiscussionTablesTest {
    @TestFactory
    Stream<DynamicTest> leadsWhereTheTableSaysAndNowhereElse() {
        return TransitionTable.everyPair(
                DiscussionTablesTest.class,
                "discussion-transitions.csv",
                ChildDiscussionState.class,
                ChildDiscussionAction.class,
                ChildDiscussionTransitions.TABLE,
                StepPlanProblems.DISCUSSION_STATE);
    }
}
