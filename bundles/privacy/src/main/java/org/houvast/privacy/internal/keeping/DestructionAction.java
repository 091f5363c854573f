package org.houvast.privacy.internal.keeping;

/** What is done with a destruction. */
enum DestructionAction {
    APPROVE,
    CARRY_OUT,
    CANCEL
}
