package org.houvast.privacy.internal.consent;

/** What can happen to a consent. */
enum ConsentAction {
    /** somebody agrees, and others must still */
    GIVE,
    /** somebody agrees, and nobody else must */
    GIVE_LAST,
    REFUSE,
    WITHDRAW,
    OBJECT
}
