package org.houvast.stepplan;

/** Where an action plan stands (domain 4.2, "ActionPlan"). */
public enum ActionPlanState {
    /** being written; to CONSULTED or CLOSED */
    DRAFT,
    /** rests on a recorded consultation; to DISCUSSED_WITH_PARENTS or CLOSED */
    CONSULTED,
    /** the parents know it, or a dated reason says why not yet; to AGREED, back to CONSULTED when it is revised, or CLOSED */
    DISCUSSED_WITH_PARENTS,
    /** staff, coach and manager agreed, and the parents' answer is known; to RUNNING or CLOSED */
    AGREED,
    /** being carried out; to REVIEWED, or CLOSED when child or parents leave */
    RUNNING,
    /** looked back on at least once, and carried on; to REVIEWED again or CLOSED */
    REVIEWED,
    /** ended with an outcome; the end */
    CLOSED
}
