package org.houvast.stepplan.internal.handover;

import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Revision;
import org.houvast.parents.SharedItem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.stepplan.Handover;
import org.houvast.stepplan.HandoverAction;
import org.houvast.stepplan.HandoverChannel;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverProblems;
import org.houvast.stepplan.HandoverReceiver;
import org.houvast.stepplan.HandoverState;
import org.houvast.stepplan.RecordTalk;
import org.houvast.stepplan.ReviseHandover;
import org.houvast.stepplan.SendHandover;
import org.houvast.stepplan.SubmitHandover;
import org.houvast.stepplan.internal.PlayedTable;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every action of a person in every state of a handover; what consents bring about is in {@link HandoversIT}. */
class HandoverTransitionsIT extends StepPlanTest {
    private static final HandoverReceiver OUTSIDE =
            new HandoverReceiver(HandoverKind.SCHOOL, HandoverCentre.OUTSIDE, null);
    private static final HandoverAction[] OF_PERSONS = {
        HandoverAction.REVISE,
        HandoverAction.SUBMIT,
        HandoverAction.SEND,
        HandoverAction.RECEIVE,
        HandoverAction.TALK,
        HandoverAction.COMPLETE,
        HandoverAction.DESTROY
    };

    private final HandoverCentre place;

    HandoverTransitionsIT(TestDatabase database) {
        super(database);
        place = HandoverCentre.on(database);
    }

    /** A child with a consent for its handovers. */
    private record Family(ChildRef child, String guardian, SharedItem item, Consent consent) {}

    @Test
    void leadsWhereTheTableSays() {
        Family asked = family("ida");
        Family agreed = family("hal");
        Consent given = place.give(agreed.consent(), agreed.guardian());

        new PlayedTable<>(
                        "handover/handover-transitions.csv",
                        List.of(HandoverState.values()),
                        List.of(OF_PERSONS),
                        HandoverProblems.STATE)
                .play((state, action) -> in(state, asked, agreed, given), (h, action) -> after(h, action, asked)
                        .state());
    }

    private Family family(String key) {
        ChildRef child = place.child(key, key + "-m");
        return new Family(
                child,
                key + "-m",
                place.seen(child, "Builds a tower."),
                place.ask(child, ConsentPurpose.HANDOVER_SCHOOL, HandoverCentre.OUTSIDE));
    }

    /** a handover in this state: until parents have decided of a child whose consent was asked, then of one that has it */
    private Handover in(HandoverState state, Family asked, Family agreed, Consent given) {
        return switch (state) {
            case DRAFT -> draft(asked);
            case PARENT_REVIEW -> place.submit(draft(asked), asked.consent());
            case CONSENTED -> place.consented(agreed.child(), OUTSIDE, agreed.guardian(), given);
            case SENT -> place.sent(in(HandoverState.CONSENTED, asked, agreed, given));
            case RECEIVED -> after(in(HandoverState.SENT, asked, agreed, given), HandoverAction.RECEIVE, agreed);
            case WARM_TALK -> after(in(HandoverState.RECEIVED, asked, agreed, given), HandoverAction.TALK, agreed);
            case DONE -> after(in(HandoverState.RECEIVED, asked, agreed, given), HandoverAction.COMPLETE, agreed);
            case REFUSED -> refused();
            case DESTROYED -> after(draft(asked), HandoverAction.DESTROY, asked);
        };
    }

    private Handover draft(Family family) {
        return place.draft("mara", family.child(), OUTSIDE, family.item());
    }

    private Handover refused() {
        Family una = family("una");
        Handover submitted = place.submit(draft(una), una.consent());
        place.face.refuse(
                place.actor(una.guardian()), una.consent().id(), una.consent().revision());
        return place.waitFor(submitted, HandoverState.REFUSED);
    }

    private Handover after(Handover handover, HandoverAction action, Family family) {
        Actor mara = place.actor("mara");
        HandoverId id = handover.id();
        Revision revision = handover.revision();
        return switch (action) {
            case REVISE ->
                place.handovers.revise(
                        mara,
                        id,
                        revision,
                        new ReviseHandover(
                                OUTSIDE,
                                handover.items().isEmpty() ? List.of(family.item()) : handover.items(),
                                "Loves towers.",
                                null,
                                null));
            case SUBMIT ->
                place.handovers.submit(
                        mara,
                        id,
                        revision,
                        new SubmitHandover(List.of(family.consent().id())));
            case SEND -> place.handovers.send(mara, id, revision, new SendHandover(HandoverChannel.ON_PAPER));
            case RECEIVE -> place.handovers.receive(mara, id, revision);
            case TALK -> place.handovers.talk(mara, id, revision, new RecordTalk(centre.clock.today(), null));
            case COMPLETE -> place.handovers.complete(mara, id, revision);
            case DESTROY -> place.handovers.destroy(mara, id, revision);
            case CONSENT, REFUSE -> throw new IllegalArgumentException("no act of a person: " + action);
        };
    }
}
