package org.houvast.stepplan;

/** Where a template stands (domain 4.2, "StepPlanTemplate"). */
public enum TemplateState {
    /** may be changed freely; to REVIEW */
    DRAFT,
    /** waits for a second person; to PUBLISHED, or back to DRAFT */
    REVIEW,
    /** plans can be begun on it, and it never changes any more; to RETIRED */
    PUBLISHED,
    /** no new plan is begun on it; plans that run stay on it; the end */
    RETIRED
}
