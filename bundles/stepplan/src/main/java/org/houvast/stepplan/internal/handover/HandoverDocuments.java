package org.houvast.stepplan.internal.handover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.stepplan.Handover;
import org.houvast.stepplan.HandoverAction;
import org.houvast.stepplan.HandoverChannel;
import org.houvast.stepplan.HandoverConsent;
import org.houvast.stepplan.HandoverProblems;
import org.houvast.stepplan.ReceivedHandover;

/** Shows a handover to both sides, and judges what they may do with it by the same code that guards it. */
final class HandoverDocuments {
    private static final List<HandoverAction> SENDING = List.of(
            HandoverAction.REVISE,
            HandoverAction.SUBMIT,
            HandoverAction.SEND,
            HandoverAction.RECEIVE,
            HandoverAction.TALK,
            HandoverAction.COMPLETE,
            HandoverAction.DESTROY);

    private final Guard guard;
    private final HandoverConsents consents;

    HandoverDocuments(Guard guard, HandoverConsents consents) {
        this.guard = guard;
        this.consents = consents;
    }

    /**
     * The document for the side that hands over.
     *
     * @param shown whether a parent can read the set; asked for one that can be sent
     */
    Handover of(Actor actor, HandoverEntity handover, boolean shown) {
        List<HandoverConsent> standing =
                consents.standing(handover, actor.scope().today());
        return handover.document(
                standing,
                SENDING.stream()
                        .map(action -> AllowedAction.of(
                                name(action),
                                guard.refusal(actor, access(action), handover.target())
                                        .or(() -> refusal(handover, action, standing, shown))))
                        .toList());
    }

    /** why the action does not go with this handover, whoever asks */
    static Optional<Refusal> refusal(
            HandoverEntity handover, HandoverAction action, List<HandoverConsent> standing, boolean shown) {
        return handover.refusalOf(action).or(() -> switch (action) {
            case SEND ->
                HandoverConsents.missing(standing)
                        .or(() -> shown ? Optional.empty() : Optional.of(Refusal.of(HandoverProblems.NOT_SHOWN)));
            case RECEIVE ->
                handover.receiver().place() == null
                        ? Optional.empty()
                        : Optional.of(Refusal.of(HandoverProblems.RECEIVED_THERE));
            case REVISE, SUBMIT, CONSENT, REFUSE, TALK, COMPLETE, DESTROY -> Optional.<Refusal>empty();
        });
    }

    /** a receiver of this installation reads it here, and no other */
    static void check(HandoverEntity handover, HandoverChannel channel) {
        if ((handover.receiver().place() != null) != (channel == HandoverChannel.HERE)) {
            throw Problem.of(HandoverProblems.CHANNEL);
        }
    }

    /** the document for the receiver, who was permitted to see it while the consent holds */
    ReceivedHandover received(Actor actor, HandoverEntity handover) {
        Target target = handover.received().orElseThrow();
        return handover.receivedDocument(Stream.of(HandoverAction.RECEIVE, HandoverAction.TALK)
                .map(action -> AllowedAction.of(
                        name(action),
                        guard.refusal(actor, receiving(action), target).or(() -> handover.refusalOf(action))))
                .toList());
    }

    private static String name(HandoverAction action) {
        return action.name().toLowerCase(Locale.ROOT);
    }

    static Action receiving(HandoverAction action) {
        return action == HandoverAction.RECEIVE ? HandoverAccess.RECEIVED_RECEIVE : HandoverAccess.RECEIVED_TALK;
    }

    static Action access(HandoverAction action) {
        return switch (action) {
            case REVISE -> HandoverAccess.REVISE;
            case SUBMIT -> HandoverAccess.SUBMIT;
            case SEND, CONSENT -> HandoverAccess.SEND;
            case RECEIVE -> HandoverAccess.RECEIVE;
            case TALK -> HandoverAccess.TALK;
            case COMPLETE -> HandoverAccess.COMPLETE;
            case DESTROY, REFUSE -> HandoverAccess.DESTROY;
        };
    }
}
