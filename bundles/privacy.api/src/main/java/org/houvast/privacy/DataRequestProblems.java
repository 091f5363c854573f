package org.houvast.privacy;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of requests of persons. */
public final class DataRequestProblems {
    /** the state or the kind does not allow this; arguments: state, action */
    public static final ProblemType STATE = type("privacy:data-request-state", Category.CONFLICT);

    /** a request is about exactly one person, and only about a child somebody else may ask */
    public static final ProblemType SUBJECT = type("privacy:data-request-subject", Category.INVALID);

    /** the host does not know this person here */
    public static final ProblemType SUBJECT_UNKNOWN = type("privacy:data-request-subject-unknown", Category.INVALID);

    /** it cannot have come after today */
    public static final ProblemType RECEIVED_LATER = type("privacy:data-request-received-later", Category.INVALID);

    /** nobody handles a request of the own person or about the own child */
    public static final ProblemType OWN = type("privacy:data-request-own", Category.FORBIDDEN);

    /** the asker has no custody of the child today */
    public static final ProblemType WITHOUT_CUSTODY = type("privacy:data-request-without-custody", Category.FORBIDDEN);

    /** information about the child is kept from this guardian */
    public static final ProblemType KEPT_FROM_ASKER = type("privacy:data-request-kept-from-asker", Category.FORBIDDEN);

    /** below 12 years the holders of custody ask */
    public static final ProblemType CHILD_TOO_YOUNG = type("privacy:data-request-child-too-young", Category.CONFLICT);

    /** from 16 years the child alone asks */
    public static final ProblemType CHILD_ASKS = type("privacy:data-request-child-asks", Category.CONFLICT);

    /** the age of the child is not known, so nobody knows who may ask */
    public static final ProblemType AGE_UNKNOWN = type("privacy:data-request-age-unknown", Category.CONFLICT);

    /** it was extended before */
    public static final ProblemType EXTENDED = type("privacy:data-request-extended", Category.CONFLICT);

    /** the first month is over */
    public static final ProblemType EXTENSION_LATE = type("privacy:data-request-extension-late", Category.CONFLICT);

    /** this ground does not go with this kind of request; arguments: ground, kind */
    public static final ProblemType GROUND = type("privacy:data-request-ground", Category.INVALID);

    /** no such item was collected, or a decision does not hang together */
    public static final ProblemType ITEM = type("privacy:data-request-item", Category.INVALID);

    /** these words do not stand in that field */
    public static final ProblemType PASSAGE = type("privacy:data-request-passage", Category.INVALID);

    /** what would go out seems to name another child; argument: in how many items */
    public static final ProblemType NAME_LEFT = type("privacy:data-request-name-left", Category.CONFLICT);

    /** more is kept than one package holds; argument: the most items */
    public static final ProblemType TOO_MUCH = type("privacy:data-request-too-much", Category.CONFLICT);

    /** a rectification names the records that were corrected, and nothing else does */
    public static final ProblemType CORRECTED_MISSING =
            type("privacy:data-request-corrected-missing", Category.INVALID);

    /** there is no package, or no more */
    public static final ProblemType PACKAGE_GONE = type("privacy:data-request-package-gone", Category.NOT_FOUND);

    /** records of the person that no law keeps are still there; argument: how many */
    public static final ProblemType NOT_ERASED = type("privacy:data-request-not-erased", Category.CONFLICT);

    /** only what is kept about a child can be set apart for a while here; the controller sees to that of others outside of the product */
    public static final ProblemType NO_RESTRICTION = type("privacy:data-request-no-restriction", Category.CONFLICT);

    /** what was collected was destroyed meanwhile, with the file of the child; collecting again helps */
    public static final ProblemType COLLECT_ANEW = type("privacy:data-request-collect-anew", Category.CONFLICT);

    /** a restriction names its ground, and no other answer does */
    public static final ProblemType RESTRICTION_GROUND =
            type("privacy:data-request-restriction-ground", Category.INVALID);

    /** a module that keeps records is stopped, so nobody can say what is kept; argument: the modules */
    public static final ProblemType MODULE_MISSING = type("privacy:data-request-module-missing", Category.UNAVAILABLE);

    private DataRequestProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(DataRequestProblems.class, name, category);
    }
}
