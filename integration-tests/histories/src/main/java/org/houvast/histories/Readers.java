package org.houvast.histories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.administration.Screens;
import org.houvast.coaching.AssessmentFilter;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.ConversationFilter;
import org.houvast.coaching.ConversationId;
import org.houvast.coaching.Conversations;
import org.houvast.coaching.JointAssessments;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.Questions;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.Observations;
import org.houvast.parents.ContactFilter;
import org.houvast.parents.OwnShareSummary;
import org.houvast.parents.ParentContactId;
import org.houvast.parents.ParentContacts;
import org.houvast.parents.ParentFace;
import org.houvast.parents.ParentWishId;
import org.houvast.parents.ParentWishes;
import org.houvast.parents.ShareFilter;
import org.houvast.parents.ShareId;
import org.houvast.parents.Shares;
import org.houvast.parents.WishFilter;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ConsentFilter;
import org.houvast.privacy.Consents;
import org.houvast.stepplan.HandoverFilter;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.Handovers;
import org.houvast.stepplan.ReceivedHandovers;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanPrints;
import org.houvast.stepplan.StepPlans;

/** Asks for everything that somebody can ask for, and compares each word that comes with what the model lets this person read. */
final class Readers {
    /** Something that can be asked. */
    private interface Channel {
        Object read(Actor actor);
    }

    private static final PageRequest PAGE = new PageRequest(PageRequest.MAX_LIMIT, null);
    private static final int SOME_CHANNELS = 4;
    private static final int SOME_RECORDS = 2;
    private static final int WHOLE_PERCENT = 15;

    private final History h;
    private final Map<String, Channel> staff = new LinkedHashMap<>();
    private final Map<String, Channel> parents = new LinkedHashMap<>();

    Readers(History history) {
        this.h = history;
        ofModules();
        staff.put("shares", a -> h.get(Shares.class).list(a, new ShareFilter(h.child.ref(), null, null, null), PAGE));
        staff.put("wishes", a -> h.get(ParentWishes.class).list(a, new WishFilter(h.child.ref(), null), PAGE));
        staff.put("consents", a -> h.get(Consents.class).list(a, new ConsentFilter(h.child.ref(), null), PAGE));
        staff.put(
                "handovers", a -> h.get(Handovers.class).list(a, new HandoverFilter(h.child.ref(), null, null), PAGE));
        staff.put("received", this::received);
        staff.put("child", a -> h.get(Screens.class).child(a, h.child.ref()));
        staff.put("timeline", a -> h.get(Screens.class).timeline(a, h.child.ref(), PAGE));
        staff.put("board", a -> h.get(Screens.class).board(a, new GroupRef(h.child.group)));
        staff.put("queue", a -> h.get(Screens.class).workQueue(a));
        parents.put("children", a -> h.get(ParentFace.class).children(a));
        parents.put("own shares", this::ownShares);
        parents.put("own wishes", a -> h.get(ParentFace.class).wishes(a, PAGE));
        parents.put("own consents", a -> h.get(ParentFace.class).consents(a, PAGE));
    }

    private void ofModules() {
        staff.put("observations", a -> h.get(Observations.class).list(a, ObservationFilter.of(h.child.ref()), PAGE));
        staff.put("all observations", a -> h.get(Observations.class)
                .list(a, new ObservationFilter(null, null, null, null, null, null, null, null), PAGE));
        staff.put("questions", a -> h.get(Questions.class)
                .list(a, new QuestionFilter(null, null, null, null, null, null), PAGE));
        staff.put("assessments", a -> h.get(JointAssessments.class)
                .list(a, new AssessmentFilter(null, null, null, null, null), PAGE));
        staff.put("talks", a -> h.get(Conversations.class)
                .list(a, new ConversationFilter(null, null, null, null, null, null, null), PAGE));
        staff.put("plans", a -> h.get(StepPlans.class).list(a, StepPlanFilter.ALL, PAGE));
        staff.put("contacts", a -> h.get(ParentContacts.class)
                .list(a, new ContactFilter(h.child.ref(), null, null, null), PAGE));
    }

    private Object received(Actor actor) {
        ReceivedHandovers received = h.get(ReceivedHandovers.class);
        return received.list(actor, PAGE).items().stream()
                .map(one -> received.get(actor, one.id()))
                .toList();
    }

    private Object ownShares(Actor actor) {
        ParentFace face = h.get(ParentFace.class);
        List<Object> all = new ArrayList<>();
        for (OwnShareSummary one : face.shares(actor, PAGE).items()) {
            all.add(face.share(actor, one.id()));
        }
        return all;
    }

    /** a record by its id */
    private Object direct(Actor a, Made made) {
        return switch (made.kind()) {
            case "observation", "draft", "note", "retracted" ->
                h.get(Observations.class).get(a, new ObservationId(made.id()));
            case "question" -> h.get(Questions.class).get(a, new QuestionId(made.id()));
            case "assessment" -> h.get(JointAssessments.class).get(a, new AssessmentId(made.id()));
            case "talk" -> h.get(Conversations.class).get(a, new ConversationId(made.id()));
            case "plan" ->
                h.chance(50)
                        ? h.get(StepPlans.class).get(a, new StepPlanId(made.id()))
                        : h.get(StepPlanPrints.class).forStaff(a, new StepPlanId(made.id()));
            case "contact" -> h.get(ParentContacts.class).get(a, new ParentContactId(made.id()));
            case "wish" -> h.get(ParentWishes.class).get(a, new ParentWishId(made.id()));
            case "share" ->
                h.child.guardians.containsKey(a.person().key().replace("person-", ""))
                        ? h.get(ParentFace.class).share(a, new ShareId(made.id()))
                        : h.get(Shares.class).get(a, new ShareId(made.id()));
            case "handover" -> h.get(Handovers.class).get(a, new HandoverId(made.id()));
            case "hold" -> "";
            default -> throw new IllegalStateException(made.kind());
        };
    }

    /** somebody asks for some of it */
    void some() {
        ask(h.pick(h.persons()), SOME_CHANNELS, SOME_RECORDS);
    }

    /** who just lost the basis for these words asks for every list, and for each of the records */
    void again(String who, Set<String> words) {
        ask(
                who,
                Integer.MAX_VALUE,
                h.made.stream().filter(m -> words.contains(m.word())).toList());
    }

    /** everybody asks for much, and in some histories for everything */
    void all() {
        boolean whole = h.chance(WHOLE_PERCENT);
        for (String person : h.persons()) {
            ask(person, whole ? Integer.MAX_VALUE : SOME_CHANNELS, whole ? Integer.MAX_VALUE : SOME_RECORDS);
        }
    }

    private void ask(String who, int channels, int records) {
        List<Made> made = new ArrayList<>(h.made);
        Collections.shuffle(made, h.random);
        ask(who, channels, made.subList(0, Math.min(records, made.size())));
    }

    private void ask(String who, int channels, List<Made> records) {
        Map<String, Channel> own = h.child.guardians.containsKey(who) ? parents : staff;
        List<String> names = new ArrayList<>(own.keySet());
        Collections.shuffle(names, h.random);
        Actor actor = h.actor(who);
        for (String name : names.subList(0, Math.min(channels, names.size()))) {
            Channel channel = own.get(name);
            must(who, name, read(who, name, channel == null ? a -> "" : channel, actor));
        }
        for (Made one : records) {
            read(who, one.kind() + " " + one.id(), a -> direct(a, one), actor);
        }
    }

    private String read(String who, String what, Channel channel, Actor actor) {
        String text;
        try {
            text = String.valueOf(channel.read(actor));
        } catch (Problem p) {
            h.asked(0);
            return "";
        } catch (RuntimeException e) {
            h.differ(who + " broke " + what + " with " + e + " at " + History.at(e));
            return "";
        }
        h.asked(Words.in(text).size());
        for (Words.Found found : Words.in(text)) {
            boolean own = found.history() == h.child.number;
            if (own && !h.child.mayRead(who, found.kind(), h.world)) {
                h.differ(who + " read " + found + " in " + what);
            }
        }
        return text;
    }

    /** a list that holds them has the words that must be there */
    private void must(String who, String asked, String text) {
        String list =
                h.child.guardians.containsKey(who) ? "own shares" : who.equals("esra") ? "questions" : "observations";
        if (asked.equals(list)) {
            Set<String> found =
                    Words.in(text).stream().map(Words.Found::toString).collect(Collectors.toSet());
            h.child.mustRead(who, h.world).stream()
                    .filter(w -> !found.contains(w))
                    .forEach(w -> h.differ(who + " did not read " + w));
        }
    }
}
