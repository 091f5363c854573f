package org.houvast.privacy;

/** Why a request takes longer than a month (regulation, article 12(3)). */
public enum ExtensionGround {
    /** it is complicated */
    COMPLEX,
    /** this person has several requests */
    SEVERAL_REQUESTS
}
