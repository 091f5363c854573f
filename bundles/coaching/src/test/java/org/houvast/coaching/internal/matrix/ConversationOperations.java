package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.KIM;
import static org.houvast.coaching.internal.matrix.MatrixCentre.NOA;
import static org.houvast.coaching.internal.matrix.MatrixCentre.SUN;
import static org.houvast.coaching.internal.matrix.MatrixCentre.TIM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.houvast.coaching.Confidentiality;
import org.houvast.coaching.Conversation;
import org.houvast.coaching.ConversationFilter;
import org.houvast.coaching.ConversationId;
import org.houvast.coaching.ConversationKind;
import org.houvast.coaching.ConversationSummary;
import org.houvast.coaching.Explanation;
import org.houvast.coaching.ExplanationFilter;
import org.houvast.coaching.ExplanationId;
import org.houvast.coaching.ExplanationSummary;
import org.houvast.coaching.FinishAgreement;
import org.houvast.coaching.GiveExplanation;
import org.houvast.coaching.NewTalkAgreement;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RecordConversation;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseConversation;
import org.houvast.coaching.ReviseExplanation;
import org.houvast.coaching.internal.PracticeCentre;
import org.houvast.commons.ChildRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.jspecify.annotations.Nullable;

/** How conversations and explanations are tried. */
final class ConversationOperations {
    private static final String WORDS = "We sat together.";

    private final MatrixCentre at;
    private final PracticeCentre practice;

    ConversationOperations(MatrixCentre at) {
        this.at = at;
        this.practice = at.practice;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        conversations(all);
        explanations(all);
        return all;
    }

    // conversations

    private void conversations(Map<String, List<Operation>> all) {
        ConversationFilter every = new ConversationFilter(null, null, null, null, null, null, null);
        all.put(
                "coaching.conversation.read",
                List.of(
                        reading("GROUP", every, () -> talk("vera", ConversationKind.TEAM, null, SUN)),
                        reading("GROUP_CASE", every, () -> ofCase(ConversationKind.TEAM, SUN)),
                        reading("CASE", every, () -> ofCase(ConversationKind.PARENT, KIM)),
                        reading("GROUP/among few", every, this::amongFew),
                        reading("FAMILY_CASE/about adults", every, () -> ofCase(ConversationKind.TEAM, NOA))));
        all.put(
                "coaching.conversation.read-of-child",
                List.of(
                        reading("CHILD", every, () -> talk("vera", ConversationKind.PARENT, null, KIM)),
                        reading("CHILD/by key", ofChild("kim"), () -> talk("vera", ConversationKind.PARENT, null, KIM)),
                        reading("NAMED_CASE", ofChild("tim"), () -> ofCase(ConversationKind.PARENT, TIM))));
        all.put(
                "coaching.conversation.record",
                List.of(
                        Operation.of("GROUP", p -> talk(p, ConversationKind.TEAM, null, SUN)),
                        Operation.of("CHILD", p -> talk(p, ConversationKind.PARENT, null, KIM)),
                        Operation.of("FAMILY_CASE/without a case", p -> talk(p, ConversationKind.PARENT, null, NOA)),
                        recording("GROUP_CASE", ConversationKind.TEAM, SUN),
                        recording("CASE", ConversationKind.PARENT, KIM)));
        all.put(
                "coaching.conversation.revise",
                changing((p, c) -> practice.conversations.revise(
                        at.as(p),
                        new ConversationId(c.id()),
                        c.revision(),
                        new ReviseConversation(at.today(), WORDS, null, Confidentiality.CASE, null))));
        all.put(
                "coaching.conversation.done",
                changing((p, c) -> practice.conversations.done(
                        at.as(p), new ConversationId(c.id()), c.revision(), new FinishAgreement(1))));
        all.put(
                "coaching.conversation.retract",
                changing((p, c) -> practice.conversations.retract(
                        at.as(p), new ConversationId(c.id()), c.revision(), new RetractRecord("Of others.", null))));
    }

    private static ConversationFilter ofChild(String child) {
        return new ConversationFilter(new ChildRef(child), null, null, null, null, null, null);
    }

    private Operation reading(String kind, ConversationFilter filter, Supplier<Versioned> record) {
        return Operation.reading(
                kind,
                "vera",
                record,
                (p, c) -> practice.conversations.get(at.as(p), new ConversationId(c.id())),
                (p, id) -> MatrixCentre.listed(
                        page -> practice.conversations.list(at.as(p), filter, page),
                        s -> ((ConversationSummary) s).id().value(),
                        id));
    }

    private Operation recording(String kind, ConversationKind talk, Subject subject) {
        return Operation.on(kind, "", () -> at.asked(subject), (p, q) -> talk(p, talk, new QuestionId(q.id()), null));
    }

    private List<Operation> changing(BiConsumer<String, Ref> change) {
        return List.of(
                Operation.on("GROUP", "vera", () -> talk("vera", ConversationKind.TEAM, null, SUN), change),
                Operation.on("GROUP_CASE", "vera", () -> ofCase(ConversationKind.TEAM, SUN), change),
                Operation.on("CASE", "vera", () -> ofCase(ConversationKind.PARENT, KIM), change));
    }

    private Conversation ofCase(ConversationKind kind, Subject subject) {
        return talk("vera", kind, at.asked(subject).id(), null);
    }

    private Conversation talk(
            String who, ConversationKind kind, @Nullable QuestionId question, @Nullable Subject subject) {
        return talk(who, kind, question, subject, List.of(), null);
    }

    /** for vera and esra alone */
    private Conversation amongFew() {
        return talk(
                "vera", ConversationKind.TEAM, null, SUN, List.of(new StaffRef("esra")), Confidentiality.PARTICIPANTS);
    }

    private Conversation talk(
            String who,
            ConversationKind kind,
            @Nullable QuestionId question,
            @Nullable Subject subject,
            List<StaffRef> staff,
            @Nullable Confidentiality confidentiality) {
        return practice.conversations.record(
                at.as(who),
                new RecordConversation(
                        kind,
                        question,
                        subject,
                        null,
                        null,
                        staff,
                        null,
                        WORDS,
                        List.of(new NewTalkAgreement("Dim the light.", null, null)),
                        confidentiality,
                        null));
    }

    // explanations

    private void explanations(Map<String, List<Operation>> all) {
        ExplanationFilter every = new ExplanationFilter(null, null, null, null, null, null);
        all.put(
                "coaching.explanation.read",
                List.of(
                        explained("GROUP", every, () -> explain("vera", null, SUN)),
                        explained(
                                "GROUP_CASE",
                                every,
                                () -> explain("vera", at.asked(SUN).id(), null)),
                        explained(
                                "CASE",
                                every,
                                () -> explain("vera", at.asked(KIM).id(), null))));
        all.put(
                "coaching.explanation.read-of-child",
                List.of(
                        explained("CHILD", every, () -> explain("vera", null, KIM)),
                        explained(
                                "CHILD/by key",
                                new ExplanationFilter(new ChildRef("kim"), null, null, null, null, null),
                                () -> explain("vera", null, KIM))));
        all.put(
                "coaching.explanation.give",
                List.of(
                        Operation.of("GROUP", p -> explain(p, null, SUN)),
                        Operation.of("CHILD", p -> explain(p, null, KIM)),
                        Operation.on(
                                "GROUP_CASE",
                                "",
                                () -> at.asked(SUN),
                                (p, q) -> explain(p, new QuestionId(q.id()), null)),
                        Operation.on(
                                "CASE", "", () -> at.asked(KIM), (p, q) -> explain(p, new QuestionId(q.id()), null))));
        all.put(
                "coaching.explanation.revise",
                List.of(Operation.on(
                        "GROUP",
                        "vera",
                        () -> explain("vera", null, SUN),
                        (p, e) -> practice.explanations.revise(
                                at.as(p),
                                new ExplanationId(e.id()),
                                e.revision(),
                                new ReviseExplanation("Is loud.", "Can wait.", null)))));
        all.put(
                "coaching.explanation.retract",
                List.of(Operation.on(
                        "GROUP",
                        "vera",
                        () -> explain("vera", null, SUN),
                        (p, e) -> practice.explanations.retract(
                                at.as(p),
                                new ExplanationId(e.id()),
                                e.revision(),
                                new RetractRecord("Wrong.", null)))));
    }

    private Operation explained(String kind, ExplanationFilter filter, Supplier<Versioned> record) {
        return Operation.reading(
                kind,
                "vera",
                record,
                (p, e) -> practice.explanations.get(at.as(p), new ExplanationId(e.id())),
                (p, id) -> MatrixCentre.listed(
                        page -> practice.explanations.list(at.as(p), filter, page),
                        s -> ((ExplanationSummary) s).id().value(),
                        id));
    }

    private Explanation explain(String who, @Nullable QuestionId question, @Nullable Subject subject) {
        return practice.explanations.give(
                at.as(who), new GiveExplanation(question, subject, null, "Is loud.", "Calms down.", null));
    }
}
