package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.GROUP;
import static org.houvast.coaching.internal.matrix.MatrixCentre.KIM;
import static org.houvast.coaching.internal.matrix.MatrixCentre.NOA;
import static org.houvast.coaching.internal.matrix.MatrixCentre.SUN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.houvast.coaching.Advice;
import org.houvast.coaching.AdviceFilter;
import org.houvast.coaching.AdviceId;
import org.houvast.coaching.AdviceResponse;
import org.houvast.coaching.AdviceSummary;
import org.houvast.coaching.GiveAdvice;
import org.houvast.coaching.Modelling;
import org.houvast.coaching.ModellingFilter;
import org.houvast.coaching.ModellingId;
import org.houvast.coaching.ModellingSummary;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RateAdvice;
import org.houvast.coaching.RecordModelling;
import org.houvast.coaching.RespondToAdvice;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseModelling;
import org.houvast.coaching.TryModelling;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.PracticeCentre;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.jspecify.annotations.Nullable;

/** How modelling and advice are tried, and the counts of practice. */
final class PracticeOperations {
    private final MatrixCentre at;
    private final PracticeCentre practice;

    PracticeOperations(MatrixCentre at) {
        this.at = at;
        this.practice = at.practice;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        modellings(all);
        advice(all);
        all.put(
                "coaching.practice.count",
                List.of(Operation.of(
                        "PLACE",
                        p -> practice.counts.of(
                                at.as(p), CoachingCentre.KDV, at.today().getYear(), 1))));
        return all;
    }

    // modelling

    private void modellings(Map<String, List<Operation>> all) {
        all.put(
                "coaching.modelling.read",
                List.of(
                        showed("GROUP", () -> show("vera", null)),
                        showed("GROUP_CASE", () -> show("vera", at.asked(SUN).id())),
                        showed(
                                "GROUP/of a child's case",
                                () -> show("vera", at.asked(KIM).id())),
                        showed("FAMILY_CASE", () -> show("vera", at.asked(NOA).id()))));
        all.put(
                "coaching.modelling.record",
                List.of(
                        Operation.of("GROUP", p -> show(p, null)),
                        Operation.on("CASE", "", () -> at.asked(KIM), (p, q) -> show(p, new QuestionId(q.id()))),
                        Operation.on("FAMILY_CASE", "", () -> at.asked(NOA), (p, q) -> show(p, new QuestionId(q.id()))),
                        Operation.on(
                                "GROUP_CASE", "", () -> at.asked(SUN), (p, q) -> show(p, new QuestionId(q.id())))));
        all.put(
                "coaching.modelling.revise",
                shown((p, m) -> practice.modellings.revise(
                        at.as(p),
                        new ModellingId(m.id()),
                        m.revision(),
                        new ReviseModelling("Sang.", "It calms.", null, null, null, null))));
        all.put(
                "coaching.modelling.try",
                shown((p, m) -> practice.modellings.tried(
                        at.as(p), new ModellingId(m.id()), m.revision(), new TryModelling(null, 4, null, null))));
        all.put(
                "coaching.modelling.retract",
                shown((p, m) -> practice.modellings.retract(
                        at.as(p), new ModellingId(m.id()), m.revision(), new RetractRecord("Wrong.", null))));
    }

    private List<Operation> shown(BiConsumer<String, Ref> change) {
        return List.of(
                Operation.on("GROUP", "vera", () -> show("vera", null), change),
                Operation.on(
                        "GROUP_CASE", "vera", () -> show("vera", at.asked(SUN).id()), change));
    }

    private Operation showed(String kind, Supplier<Versioned> record) {
        ModellingFilter every = new ModellingFilter(null, null, null, null, null, null);
        return Operation.reading(
                kind,
                "vera",
                record,
                (p, m) -> practice.modellings.get(at.as(p), new ModellingId(m.id())),
                (p, id) -> MatrixCentre.listed(
                        page -> practice.modellings.list(at.as(p), every, page),
                        s -> ((ModellingSummary) s).id().value(),
                        id));
    }

    private Modelling show(String who, @Nullable QuestionId question) {
        return practice.modellings.record(
                at.as(who),
                new RecordModelling(
                        question,
                        null,
                        question == null ? GROUP : null,
                        null,
                        "Sang a song.",
                        "It calms.",
                        null,
                        null,
                        null,
                        null));
    }

    // advice

    private void advice(Map<String, List<Operation>> all) {
        all.put(
                "coaching.advice.read",
                List.of(
                        advised("GROUP", () -> advise("vera", null)),
                        advised("GROUP_CASE", () -> advise("vera", at.asked(SUN).id())),
                        advised(
                                "GROUP/of a child's case",
                                () -> advise("vera", at.asked(KIM).id())),
                        advised("GROUP/for one", this::forMila),
                        advised(
                                "FAMILY_CASE",
                                () -> advise("vera", at.asked(NOA).id()))));
        all.put(
                "coaching.advice.give",
                List.of(
                        Operation.of("GROUP", p -> advise(p, null)),
                        Operation.on("CASE", "", () -> at.asked(KIM), (p, q) -> advise(p, new QuestionId(q.id()))),
                        Operation.on(
                                "GROUP_CASE", "", () -> at.asked(SUN), (p, q) -> advise(p, new QuestionId(q.id())))));
        List<Operation> responding = new ArrayList<>(eachAdvice(q -> advise("vera", q), this::accept));
        responding.add(Operation.on("GROUP/for one", "vera", this::forMila, this::accept));
        all.put("coaching.advice.respond", responding);
        all.put(
                "coaching.advice.rate",
                eachAnswer(
                        this::accepted,
                        (p, a) -> practice.advice.rate(
                                at.as(p), new AdviceId(a.id()), a.revision(), new RateAdvice(true, 4, null, null))));
        all.put(
                "coaching.advice.share",
                eachAnswer(this::rated, (p, a) -> practice.advice.share(at.as(p), new AdviceId(a.id()), a.revision())));
        all.put(
                "coaching.advice.retract",
                eachAdvice(
                        q -> advise("vera", q),
                        (p, a) -> practice.advice.retract(
                                at.as(p), new AdviceId(a.id()), a.revision(), new RetractRecord("Wrong.", null))));
    }

    private List<Operation> eachAdvice(
            Function<@Nullable QuestionId, Versioned> record, BiConsumer<String, Ref> change) {
        return List.of(
                Operation.on("GROUP", "vera", () -> record.apply(null), change),
                Operation.on(
                        "GROUP_CASE", "vera", () -> record.apply(at.asked(SUN).id()), change));
    }

    private Operation advised(String kind, Supplier<Versioned> record) {
        AdviceFilter every = new AdviceFilter(null, null, null, null, null, null, null);
        return Operation.reading(
                kind,
                "vera",
                record,
                (p, a) -> practice.advice.get(at.as(p), new AdviceId(a.id())),
                (p, id) -> MatrixCentre.listed(
                        page -> practice.advice.list(at.as(p), every, page),
                        s -> ((AdviceSummary) s).id().value(),
                        id));
    }

    private Advice advise(String who, @Nullable QuestionId question) {
        return practice.advice.give(
                at.as(who),
                new GiveAdvice(question, question == null ? GROUP : null, null, "Sit down.", null, null, null, null));
    }

    private Advice forMila() {
        return practice.advice.give(
                at.as("vera"), new GiveAdvice(null, GROUP, new StaffRef("mila"), "Sit down.", null, null, null, null));
    }

    private void accept(String person, Ref advice) {
        practice.advice.respond(
                at.as(person),
                new AdviceId(advice.id()),
                advice.revision(),
                new RespondToAdvice(AdviceResponse.ACCEPTED, null, null, null));
    }

    /** advice of vera that somebody accepted, of the staff, the internal coach and the coach */
    private List<Operation> eachAnswer(
            BiFunction<String, @Nullable QuestionId, Versioned> record, BiConsumer<String, Ref> change) {
        return List.of(
                Operation.on("GROUP", "vera", () -> record.apply("mila", null), change),
                Operation.on("GROUP/of iris", "vera", () -> record.apply("iris", null), change),
                Operation.on("GROUP/of esra", "vera", () -> record.apply("esra", null), change),
                Operation.on(
                        "GROUP_CASE",
                        "vera",
                        () -> record.apply("esra", at.asked(SUN).id()),
                        change));
    }

    private Advice accepted(String who, @Nullable QuestionId question) {
        Advice given = advise("vera", question);
        return practice.advice.respond(
                at.as(who),
                given.id(),
                given.revision(),
                new RespondToAdvice(AdviceResponse.ACCEPTED, null, null, null));
    }

    private Advice rated(String who, @Nullable QuestionId question) {
        Advice accepted = accepted(who, question);
        return practice.advice.rate(
                at.as(who), accepted.id(), accepted.revision(), new RateAdvice(true, 4, null, null));
    }
}
