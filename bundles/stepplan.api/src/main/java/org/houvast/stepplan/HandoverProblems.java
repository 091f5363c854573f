package org.houvast.stepplan;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of handovers. */
public final class HandoverProblems {
    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType STATE = type("stepplan:handover-not-in-this-state", Category.CONFLICT);

    /** the receiver is the own organisation, the place is not of the organisation, or does not fit the kind */
    public static final ProblemType RECEIVER = type("stepplan:handover-receiver-invalid", Category.INVALID);

    /** a record cannot be handed over: not final, not for every holder of custody, empty, or there twice; argument: its number, from 1 */
    public static final ProblemType ITEM = type("stepplan:handover-item-not-fit", Category.CONFLICT);

    /** there is no consent for this now; argument: code of the purpose */
    public static final ProblemType CONSENT = type("stepplan:handover-without-consent", Category.CONFLICT);

    /** no parent can read the set yet */
    public static final ProblemType NOT_SHOWN = type("stepplan:handover-not-shown", Category.CONFLICT);

    /** a record says something else than the set, or is gone; argument: its number, from 1 */
    public static final ProblemType OUTDATED = type("stepplan:handover-outdated", Category.CONFLICT);

    /** a receiver of this installation reads it here, and another cannot */
    public static final ProblemType CHANNEL = type("stepplan:handover-channel-invalid", Category.INVALID);

    /** the receiver confirms it here */
    public static final ProblemType RECEIVED_THERE = type("stepplan:handover-received-there", Category.CONFLICT);

    private HandoverProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(HandoverProblems.class, name, category);
    }
}
