package org.houvast.stepplan.internal.template;

import static org.houvast.stepplan.TemplateAction.COPY;
import static org.houvast.stepplan.TemplateAction.PUBLISH;
import static org.houvast.stepplan.TemplateAction.RETIRE;
import static org.houvast.stepplan.TemplateAction.RETURN;
import static org.houvast.stepplan.TemplateAction.REVISE;
import static org.houvast.stepplan.TemplateAction.SUBMIT;
import static org.houvast.stepplan.TemplateState.DRAFT;
import static org.houvast.stepplan.TemplateState.PUBLISHED;
import static org.houvast.stepplan.TemplateState.RETIRED;
import static org.houvast.stepplan.TemplateState.REVIEW;

import org.houvast.commons.Transitions;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.TemplateAction;
import org.houvast.stepplan.TemplateState;

/** The state machine of a template (domain 4.2, "StepPlanTemplate"); a review can also give it back. */
final class TemplateTransitions {
    static final Transitions<TemplateState, TemplateAction> TABLE = Transitions.<TemplateState, TemplateAction>of(
                    TemplateState.class, StepPlanProblems.TEMPLATE_STATE)
            .allow(DRAFT, REVISE, DRAFT)
            .allow(DRAFT, SUBMIT, REVIEW)
            .allow(REVIEW, RETURN, DRAFT)
            .allow(REVIEW, PUBLISH, PUBLISHED)
            .allow(PUBLISHED, RETIRE, RETIRED)
            .allow(PUBLISHED, COPY, PUBLISHED)
            .allow(RETIRED, COPY, RETIRED)
            .build();

    private TemplateTransitions() {}
}
