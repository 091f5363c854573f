package org.houvast.stepplan;

/** What can happen to a handover. */
public enum HandoverAction {
    /** DRAFT, PARENT_REVIEW or CONSENTED to DRAFT: another set, which parents see anew */
    REVISE,
    /** DRAFT to PARENT_REVIEW: the set is frozen */
    SUBMIT,
    /** PARENT_REVIEW to CONSENTED, by the consent itself */
    CONSENT,
    /** PARENT_REVIEW, CONSENTED or SENT to REFUSED, by the refused, withdrawn or disputed consent itself */
    REFUSE,
    /** CONSENTED to SENT */
    SEND,
    /** SENT to RECEIVED, by the receiver, or by staff who sent it to somebody outside of this system */
    RECEIVE,
    /** RECEIVED or WARM_TALK to WARM_TALK, by either side */
    TALK,
    /** RECEIVED or WARM_TALK to DONE */
    COMPLETE,
    /** what is not with the receiver, REFUSED or DONE to DESTROYED: the set is gone */
    DESTROY
}
