package org.houvast.privacy;

/** Why processing is restricted (General Data Protection Regulation, article 18(1)). */
public enum RestrictionGround {
    /** the asker contests that it is correct, for as long as it is verified (a) */
    ACCURACY_CONTESTED,
    /** it was unlawful, and the asker does not want it erased (b) */
    UNLAWFUL,
    /** it is needed no more, but the asker needs it for a legal claim (c) */
    NEEDED_FOR_CLAIM,
    /** the asker objected to it, for as long as it is weighed whose reasons are stronger (d) */
    OBJECTION_PENDING
}
