package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.KIM;
import static org.houvast.coaching.internal.matrix.MatrixCentre.SUN;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.houvast.coaching.AnswerTrustPulse;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.EvaluateSuccess;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.SuccessEvaluation;
import org.houvast.coaching.SuccessEvaluationId;
import org.houvast.coaching.SuccessItem;
import org.houvast.coaching.SuccessScore;
import org.houvast.coaching.TrustItem;
import org.houvast.coaching.TrustPulse;
import org.houvast.coaching.TrustPulseId;
import org.houvast.coaching.TrustScore;
import org.houvast.coaching.internal.Growth;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How the trust pulse and the closing evaluation are tried. */
final class AnswerOperations {
    private final MatrixCentre at;
    private final Growth growth;

    AnswerOperations(MatrixCentre at) {
        this.at = at;
        this.growth = at.centre.growth;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        answers(all);
        return all;
    }

    // answers

    private void answers(Map<String, List<Operation>> all) {
        all.put(
                "coaching.trust-pulse.read",
                List.of(Operation.reading(
                        "PLACE",
                        "vera",
                        () -> pulse("vera", at.again().id()),
                        (p, t) -> growth.pulses.get(at.as(p), new TrustPulseId(t.id())),
                        (p, id) -> MatrixCentre.listed(
                                page -> growth.pulses.own(at.as(p), page),
                                s -> ((TrustPulse) s).id().value(),
                                id))));
        all.put(
                "coaching.trust-pulse.answer",
                List.of(Operation.on("TEAM", "", at::again, (p, a) -> pulse(p, new AssignmentId(a.id())))));
        all.put(
                "coaching.trust-pulse.ask",
                List.of(Operation.on("GROUP", "", at::again, (p, a) -> pulse(p, new AssignmentId(a.id())))));
        all.put(
                "coaching.success-evaluation.read",
                List.of(Operation.reading(
                        "PLACE",
                        "vera",
                        () -> evaluation("vera", at.closed(SUN).id()),
                        (p, s) -> growth.evaluations.get(at.as(p), new SuccessEvaluationId(s.id())),
                        (p, id) -> MatrixCentre.listed(
                                page -> growth.evaluations.own(at.as(p), page),
                                s -> ((SuccessEvaluation) s).id().value(),
                                id))));
        BiConsumer<String, Ref> evaluate = (p, q) -> evaluation(p, new QuestionId(q.id()));
        all.put(
                "coaching.success-evaluation.answer",
                List.of(Operation.on("TEAM", "", () -> at.closed(SUN), evaluate)));
        all.put(
                "coaching.success-evaluation.ask",
                List.of(
                        Operation.on("GROUP_CASE", "", () -> at.closed(SUN), evaluate),
                        Operation.on("CASE", "", () -> at.closed(KIM), evaluate)));
    }

    private TrustPulse pulse(String who, AssignmentId assignment) {
        return growth.pulses.answer(
                at.as(who),
                new AnswerTrustPulse(
                        assignment,
                        Arrays.stream(TrustItem.values())
                                .map(i -> new TrustScore(i, 3))
                                .toList()));
    }

    private SuccessEvaluation evaluation(String who, QuestionId question) {
        return growth.evaluations.evaluate(
                at.as(who),
                new EvaluateSuccess(
                        question,
                        Arrays.stream(SuccessItem.values())
                                .map(i -> new SuccessScore(i, 4))
                                .toList()));
    }
}
