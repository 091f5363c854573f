package org.houvast.privacy;

/** How an answer reached the centre. */
public enum ConsentMode {
    /** signed on paper, or in another written form */
    WRITTEN,
    /** said in a conversation or by telephone, and noted by staff */
    SPOKEN,
    /** by the guardian's own account */
    OWN_ACCOUNT
}
