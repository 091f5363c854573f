package org.houvast.stepplan;

/** What sort of action it is (domain 4.3, "actionKind"). */
public enum ActionKind {
    ADULT_APPROACH,
    ENVIRONMENT,
    ROUTINE,
    MATERIAL,
    CHILD_PRACTICE,
    PARENT,
    CONSULT,
    REFER
}
