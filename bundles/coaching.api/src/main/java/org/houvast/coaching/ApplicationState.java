package org.houvast.coaching;

/** Where an application for coaching stands. */
public enum ApplicationState {
    /** applied for; to INTAKE, ACCEPTED, DECLINED or WITHDRAWN */
    RECEIVED,
    /** a talk is planned or was held; to INTAKE, ACCEPTED, DECLINED or WITHDRAWN */
    INTAKE,
    /** became an assignment; the end */
    ACCEPTED,
    /** not now, with a reason; the end */
    DECLINED,
    /** taken back by the location; the end */
    WITHDRAWN
}
