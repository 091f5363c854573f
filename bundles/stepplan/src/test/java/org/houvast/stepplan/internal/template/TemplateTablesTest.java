package org.houvast.stepplan.internal.template;

import java.util.stream.Stream;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.TemplateAction;
import org.houvast.stepplan.TemplateState;
import org.houvast.stepplan.internal.TransitionTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TemplateTablesTest {
    @TestFactory
    Stream<DynamicTest> leadsWhereTheTableSaysAndNowhereElse() {
        return TransitionTable.everyPair(
                TemplateTablesTest.class,
                "template-transitions.csv",
                TemplateState.class,
                TemplateAction.class,
                TemplateTransitions.TABLE,
                StepPlanProblems.TEMPLATE_STATE);
    }
}
