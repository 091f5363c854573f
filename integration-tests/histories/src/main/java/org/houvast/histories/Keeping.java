package org.houvast.histories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.ApproveDestruction;
import org.houvast.privacy.BreakGlassOpenings;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestFilter;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.Destructions;
import org.houvast.privacy.Hold;
import org.houvast.privacy.HoldId;
import org.houvast.privacy.Holds;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.IdentityCheck;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.PlaceHold;
import org.houvast.privacy.ProposeDestruction;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.ReviewItems;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;

/** Steps with emergencies, holds, retention and requests of persons. */
final class Keeping {
    private static final Set<String> PROPOSE = Set.of("ada", "alex", "sara", "sven");

    private Keeping() {}

    static void breakGlass(History h) {
        String who = h.who("omar", "cleo", "mila", "mara");
        h.get(BreakGlassOpenings.class)
                .open(
                        h.actor(who),
                        new BreakTheGlass(h.child.ref(), h.child.word("glass") + " the child has to go to hospital"));
        h.child.opened.put(who, h.world.clock.instant().plus(Duration.ofMinutes(60)));
    }

    static void hold(History h) {
        String who = h.who("ada", "alex");
        Place place = h.chance(70) ? Centre.LOC : Centre.HOUSE;
        String word = h.child.word("hold");
        Hold hold = h.get(Holds.class)
                .place(
                        h.actor(who),
                        new PlaceHold(
                                place.location(), place.workForm(), h.child.ref(), null, null, word + " claim", null));
        h.did(who);
        h.made("hold", hold.id().value(), word, who);
    }

    static void release(History h) {
        h.any("hold").ifPresent(m -> release(h, m, h.who("ada", "alex")));
    }

    static void release(History h, Made hold, String who) {
        Holds holds = h.get(Holds.class);
        Hold now = holds.get(h.actor(who), new HoldId(hold.id()));
        holds.release(h.actor(who), now.id(), now.revision());
        h.did(who);
        h.made.remove(hold);
    }

    static void due(History h) {
        RetentionClass retention = h.pick(List.of(RetentionClass.TRANSFER_DELIVERED, RetentionClass.ALIAS_KEY));
        destroy(h, retention, Centre.LOC, false, h.who("ada"), h.who("alex"));
    }

    static Destruction destroy(
            History h, RetentionClass retention, Place place, boolean file, String who, String second) {
        Destructions destructions = h.get(Destructions.class);
        Destruction proposed = destructions.propose(
                h.actor(who),
                new ProposeDestruction(
                        retention, place.location(), place.workForm(), null, file ? h.child.ref() : null));
        h.part();
        if (!PROPOSE.contains(who)) {
            h.differ(who + " proposed a destruction");
        }
        Destruction approved = destructions.approve(
                h.actor(second), proposed.id(), proposed.revision(), new ApproveDestruction("gone after 30 days"));
        return destructions.carryOut(h.actor(who), approved.id(), approved.revision());
    }

    static void request(History h) {
        String guardian = h.pick(new ArrayList<>(h.child.guardians.keySet()));
        DataPackage answer = answered(h, guardian, Centre.LOC, h.child.word("request"));
        if (answer != null) {
            judge(h, guardian, answer.json() + answer.html());
        }
    }

    /** the answer to a request of access; null when it stops on the way */
    static @Nullable DataPackage answered(History h, String guardian, Place place, @Nullable String wish) {
        DataRequests requests = h.get(DataRequests.class);
        DataRequest made = requests.register(
                h.actor("dora"),
                new RegisterDataRequest(
                        DataRequestKind.ACCESS,
                        DataSubject.of(h.child.ref()),
                        new GuardianRef(guardian),
                        place.location(),
                        place.workForm(),
                        null,
                        wish,
                        Language.NL));
        h.part();
        h.note("request " + made.id());
        DataRequest known = requests.identify(
                h.actor("dora"), made.id(), made.revision(), new IdentifyAsker(IdentityCheck.SIGNED_IN, wish));
        if (!h.child.guards(guardian)) {
            h.differ("a request of " + guardian + " was taken");
        }
        DataRequest collected = requests.collect(h.actor("dora"), known.id(), known.revision());
        if (wish != null && h.chance(25)) {
            return null;
        }
        DataRequest reviewed = requests.review(
                h.actor("dora"),
                collected.id(),
                collected.revision(),
                new ReviewItems(decisions(requests, h, collected), true));
        DataRequest answered = requests.answer(
                h.actor("dora"), reviewed.id(), reviewed.revision(), new AnswerDataRequest(wish, null, true, null));
        return requests.open(h.actor("dora"), answered.id());
    }

    /** the asker takes back what was not answered, so that nothing is open */
    static void close(History h) {
        DataRequests requests = h.get(DataRequests.class);
        requests
                .list(h.actor("dora"), DataRequestFilter.ALL, new PageRequest(PageRequest.MAX_LIMIT, null))
                .items()
                .stream()
                .filter(r -> r.closedAt() == null)
                .forEach(r -> requests.withdraw(h.actor("dora"), r.id(), r.revision(), new WithdrawDataRequest(null)));
    }

    /** the officer lets through what can be shown, and nothing else */
    private static List<ReviewItems.Decision> decisions(DataRequests requests, History h, DataRequest collected) {
        return requests
                .items(h.actor("dora"), collected.id(), new PageRequest(PageRequest.MAX_LIMIT, null))
                .items()
                .stream()
                .filter(i -> i.proposal() == null && !i.showsNothing())
                .map(CollectedItem::id)
                .map(id -> new ReviewItems.Decision(id, ItemDecision.INCLUDE, null, null))
                .toList();
    }

    /** drafts are nobody's, and the other guardian is a third party */
    private static void judge(History h, String guardian, String text) {
        Set<String> others = h.child.guardians.keySet().stream()
                .filter(g -> !g.equals(guardian))
                .collect(Collectors.toSet());
        for (Words.Found found : Words.in(text)) {
            String kind = found.kind();
            boolean draft = kind.startsWith("drafty") || kind.startsWith("talky");
            boolean other = others.contains(found.toString())
                    || others.stream().anyMatch(o -> kind.startsWith("wish" + o.substring(o.indexOf('x') + 1)));
            if (draft || other || found.history() != h.child.number) {
                h.differ("the package of " + guardian + " holds " + found);
            }
        }
        if (Words.nameOfStaffIn(text)) {
            h.differ("the package of " + guardian + " names staff");
        }
    }
}
