package org.houvast.parents;

/** Who began a contact. */
public enum ContactDirection {
    /** the centre */
    FROM_CENTRE,
    /** the parent */
    FROM_PARENT
}
