package org.houvast.commons;

/** The field that an organisation or participant works in. */
public enum Discipline {
    CHILDCARE,
    EDUCATION,
    YOUTH_CARE,
    YOUTH_HEALTH,
    MUNICIPALITY,
    PARENT
}
