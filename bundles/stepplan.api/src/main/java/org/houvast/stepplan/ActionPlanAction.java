package org.houvast.stepplan;

/** What can be done with an action plan. */
public enum ActionPlanAction {
    /** DRAFT or CONSULTED, which stay so; DISCUSSED_WITH_PARENTS to CONSULTED */
    REVISE,
    /** DRAFT to CONSULTED */
    CONSULT,
    /** CONSULTED to DISCUSSED_WITH_PARENTS */
    DISCUSS,
    /** writes down what the parents say to it: DISCUSSED_WITH_PARENTS to AGREED when all have agreed, itself until then */
    RECORD_PARENTS,
    /** agrees for one side: DISCUSSED_WITH_PARENTS to AGREED when all have agreed, itself until then */
    AGREE,
    /** AGREED to RUNNING */
    START,
    /** RUNNING or REVIEWED to REVIEWED */
    REVIEW,
    /** REVIEWED to CLOSED; from every open state when the child left or the parents stopped */
    CLOSE
}
