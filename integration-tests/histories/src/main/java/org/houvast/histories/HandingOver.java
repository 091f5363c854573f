package org.houvast.histories;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PageRequest;
import org.houvast.parents.ParentShare;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.SharedItem;
import org.houvast.parents.Shares;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.stepplan.CreateHandover;
import org.houvast.stepplan.Handover;
import org.houvast.stepplan.HandoverChannel;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverReceiver;
import org.houvast.stepplan.Handovers;
import org.houvast.stepplan.ReceivedHandoverSummary;
import org.houvast.stepplan.ReceivedHandovers;
import org.houvast.stepplan.SendHandover;
import org.houvast.stepplan.SubmitHandover;

/** Steps with handovers to the school. */
final class HandingOver {
    private HandingOver() {}

    private static String someone(History h) {
        return h.who(h.child.mentor.isEmpty() ? "rik" : h.child.mentor, "rik");
    }

    static void create(History h) {
        Optional<Made> item = h.any("observation");
        if (item.isEmpty()) {
            return;
        }
        String who = someone(h);
        Handover draft = h.get(Handovers.class)
                .create(
                        h.actor(who),
                        new CreateHandover(
                                h.child.ref(),
                                null,
                                new HandoverReceiver(HandoverKind.SCHOOL, Centre.SCHOOL, Centre.FAR),
                                List.of(new SharedItem("observation", item.get().id())),
                                null,
                                null,
                                null));
        h.did(who);
        h.made("handover", draft.id().value(), item.get().word(), who);
    }

    static void submit(History h) {
        Optional<Agreed> consent = h.child.consents.stream()
                .filter(c -> c.purpose == ConsentPurpose.HANDOVER_SCHOOL && !c.isOver())
                .findFirst();
        Optional<Made> made = h.any("handover");
        if (consent.isEmpty() || made.isEmpty()) {
            return;
        }
        String who = someone(h);
        Handovers handovers = h.get(Handovers.class);
        Handover now = handovers.get(h.actor(who), new HandoverId(made.get().id()));
        handovers.submit(h.actor(who), now.id(), now.revision(), new SubmitHandover(List.of(consent.get().id)));
        h.part();
        h.did(who);
        show(h, who, made.get());
    }

    /** a guardian gets to see the set */
    private static void show(History h, String who, Made handover) {
        String guardian = h.pick(List.copyOf(h.child.guardians.keySet()));
        Shares shares = h.get(Shares.class);
        ParentShare prepared = shares.prepare(
                h.actor(who),
                new PrepareShare(
                        new SharedItem("handover", handover.id()),
                        h.child.ref(),
                        new GuardianRef(guardian),
                        null,
                        null));
        shares.send(h.actor(who), prepared.id(), prepared.revision());
        // the set goes from what parents read by itself when it is destroyed or chosen anew, so it may be read and need
        // not
        h.child.shown.computeIfAbsent(guardian, g -> new LinkedHashSet<>()).add(handover.word());
    }

    static void send(History h) {
        h.any("handover").ifPresent(m -> {
            String who = someone(h);
            Handovers handovers = h.get(Handovers.class);
            Handover now = handovers.get(h.actor(who), new HandoverId(m.id()));
            handovers.send(h.actor(who), now.id(), now.revision(), new SendHandover(HandoverChannel.HERE));
            h.did(who);
            if (!h.child.agreed(ConsentPurpose.HANDOVER_SCHOOL, h.world.today())) {
                h.differ("a handover was sent without consent");
            }
            h.child.handedOver.add(m.word());
        });
    }

    static void receive(History h) {
        String who = h.who("tess", "hans");
        ReceivedHandovers received = h.get(ReceivedHandovers.class);
        for (ReceivedHandoverSummary one :
                received.list(h.actor(who), PageRequest.first()).items()) {
            received.receive(h.actor(who), one.id(), one.revision());
            h.part();
            h.did(who);
        }
    }

    static void destroy(History h) {
        h.any("handover").ifPresent(m -> {
            String who = someone(h);
            Handovers handovers = h.get(Handovers.class);
            Handover now = handovers.get(h.actor(who), new HandoverId(m.id()));
            handovers.destroy(h.actor(who), now.id(), now.revision());
            h.did(who);
            h.made.remove(m);
            Set<String> left = new LinkedHashSet<>();
            h.made.stream().filter(o -> o.kind().equals("handover")).forEach(o -> left.add(o.word()));
            h.child.handedOver.retainAll(left);
            h.child.shown.values().forEach(words -> words.retainAll(left));
        });
    }
}
