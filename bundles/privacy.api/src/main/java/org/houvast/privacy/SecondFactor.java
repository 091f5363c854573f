package org.houvast.privacy;

/**
 * Whether a person proved to be that person by more than one means, such as a password and a device, as the identity provider says of
 * this sign-in.
 */
public enum SecondFactor {
    /** it says so */
    SHOWN,
    /** it does not say so, and need not: not every identity provider does */
    NOT_SHOWN,
    /** it does not say so, though it is configured to: what needs a second factor is refused */
    MISSING
}
