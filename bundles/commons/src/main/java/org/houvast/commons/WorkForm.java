package org.houvast.commons;

/** The form of work of a group; which organisation is the controller of a record follows from location and work form. */
public enum WorkForm {
    /** day care, 0 to 4 years (kinderdagverblijf) */
    KDV,
    /** playgroup, 2 to 4 years (peuteropvang) */
    PEUTER,
    /** after-school care, 4 to 13 years (buitenschoolse opvang) */
    BSO,
    /** primary school, 4 to 13 years (basisschool) */
    PO
}
