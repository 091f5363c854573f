package org.houvast.parents;

/** Where a wish stands. */
public enum WishState {
    /** staff have not responded to the words that stand there now. To ANSWERED */
    OPEN,
    /** staff have responded. To OPEN when the guardian changes the words */
    ANSWERED
}
