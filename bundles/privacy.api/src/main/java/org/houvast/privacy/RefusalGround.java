package org.houvast.privacy;

/** Why a request of a person is refused; which ground goes with which kind, {@link DataRequests#refuse} says. */
public enum RefusalGround {
    /** it could not be made sure who asks (regulation, article 12(2)) */
    NOT_IDENTIFIED,
    /** plainly without reason, or the same again and again (article 12(5)) */
    EXCESSIVE,
    /** every copy would harm the rights of others (article 15(4)) */
    RIGHTS_OF_OTHERS,
    /** what is written is right; the statement of the asker is kept beside it (article 16) */
    CORRECT_AS_WRITTEN,
    /** a law says to keep it (article 17(3)(b)) */
    LEGAL_DUTY,
    /** needed for a claim at law (article 17(3)(e)) */
    LEGAL_CLAIM,
    /** none of the reasons for a restriction holds (article 18(1)) */
    NO_REASON_TO_RESTRICT
}
