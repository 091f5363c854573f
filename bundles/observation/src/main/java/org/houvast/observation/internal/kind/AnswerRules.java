package org.houvast.observation.internal.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.observation.Answer;
import org.houvast.observation.KindField;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationText;
import org.jspecify.annotations.Nullable;

/** Whether answers fit the version of the kind that they follow; gathers every fault with its place. */
public final class AnswerRules {
    private final Map<String, KindField> fields;
    private final List<Flaw> flaws = new ArrayList<>();

    private AnswerRules(ObservationKind kind) {
        fields = kind.fields().stream().collect(Collectors.toMap(KindField::name, Function.identity()));
    }

    /**
     * Goes on only when everything that is answered fits; what is missing is no fault yet.
     *
     * @param pointer where the text stands in what was sent: {@code /text}, or empty
     * @throws Problem {@link ObservationProblems#ANSWERS_INVALID}
     */
    public static void check(ObservationKind kind, @Nullable ObservationText text, String pointer) {
        if (text == null) {
            return;
        }
        AnswerRules rules = new AnswerRules(kind);
        if (kind.code().equals(ObservationKind.INSTRUMENT)) {
            rules.nothingElse(text, pointer);
        }
        List<Answer> answers = text.answers() == null ? List.of() : text.answers();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            String at = pointer + "/answers/" + i;
            if (!answered.add(answers.get(i).field())) {
                rules.flaws.add(Flaw.of(at + "/field", "twice"));
            }
            rules.answer(answers.get(i), at);
        }
        if (!rules.flaws.isEmpty()) {
            throw Problem.flawed(ObservationProblems.ANSWERS_INVALID, rules.flaws);
        }
    }

    /** whether everything is there that the kind needs, beside the parts that no kind has for itself */
    public static boolean complete(ObservationKind kind, ObservationText text) {
        Set<String> answered = text.answers() == null
                ? Set.of()
                : text.answers().stream().map(Answer::field).collect(Collectors.toSet());
        return kind.fields().stream().filter(KindField::isRequired).allMatch(f -> answered.contains(f.name()));
    }

    /** of an instrument of others only name, day and conclusion are kept */
    private void nothingElse(ObservationText text, String pointer) {
        leftOut(text.facts(), pointer + "/facts");
        leftOut(text.interpretation(), pointer + "/interpretation");
        leftOut(text.strengths(), pointer + "/strengths");
        leftOut(text.abc(), pointer + "/abc");
        leftOut(text.trigger(), pointer + "/trigger");
    }

    private void leftOut(@Nullable Object value, String at) {
        if (value != null) {
            flaws.add(Flaw.of(at, "not-here"));
        }
    }

    private void answer(Answer answer, String at) {
        KindField field = fields.get(answer.field());
        if (field == null) {
            flaws.add(Flaw.of(at + "/field", "unknown"));
            return;
        }
        long values = Stream.of(
                        answer.text(), answer.number(), answer.yes(), answer.choices(), answer.series(), answer.date())
                .filter(Objects::nonNull)
                .count();
        Flaw flaw = values == 1 ? fault(field, answer, at) : Flaw.of(at, "type");
        if (flaw != null) {
            flaws.add(flaw);
        }
    }

    private static @Nullable Flaw fault(KindField field, Answer answer, String at) {
        FieldLimits limits = FieldLimits.of(field);
        return switch (field.type()) {
            case TEXT ->
                answer.text() == null ? wrong(at) : within(limits, answer.text().length(), at + "/text");
            case NUMBER -> answer.number() == null ? wrong(at) : within(limits, answer.number(), at + "/number");
            case YES_NO -> answer.yes() == null ? wrong(at) : null;
            case DATE, TIME -> answer.date() == null ? wrong(at) : null;
            case CHOICE, CHOICES -> answer.choices() == null ? wrong(at) : chosen(field, limits, answer.choices(), at);
            case SERIES -> answer.series() == null ? wrong(at) : counted(limits, answer.series(), at);
        };
    }

    private static @Nullable Flaw chosen(KindField field, FieldLimits limits, List<String> codes, String at) {
        if (codes.isEmpty() || codes.size() > limits.max()) {
            return Flaw.of(at + "/choices", "range", 1, limits.max());
        }
        for (int i = 0; i < codes.size(); i++) {
            if (!FieldLimits.offers(field, codes.get(i))) {
                return Flaw.of(at + "/choices/" + i, "choice");
            }
            if (codes.subList(0, i).contains(codes.get(i))) {
                return Flaw.of(at + "/choices/" + i, "twice");
            }
        }
        return null;
    }

    private static @Nullable Flaw counted(FieldLimits limits, List<Integer> series, String at) {
        for (int i = 0; i < series.size(); i++) {
            if (!limits.takes(series.get(i))) {
                return Flaw.of(at + "/series/" + i, "range", limits.min(), limits.max());
            }
        }
        return series.isEmpty() ? wrong(at) : null;
    }

    private static @Nullable Flaw within(FieldLimits limits, int value, String at) {
        return limits.takes(value) ? null : Flaw.of(at, "range", limits.min(), limits.max());
    }

    private static Flaw wrong(String at) {
        return Flaw.of(at, "type");
    }
}
