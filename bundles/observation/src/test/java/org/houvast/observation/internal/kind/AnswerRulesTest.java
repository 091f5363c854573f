package org.houvast.observation.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.observation.Answer;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerRulesTest {
    @Test
    void takesAnswersThatFit() {
        assertThatCode(() -> {
                    check("TIME_SAMPLE", Answer.number("everyMinutes", 1), Answer.series("seen", List.of(1, 0, 1)));
                    check("INTERACTION", Answer.choices("autonomy", List.of("OFTEN")));
                    check("INSTRUMENT", Answer.date("takenOn", LocalDate.of(2026, 1, 2)));
                    check("FREE");
                })
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("FREE", Answer.yes("any", true), "/text/answers/0/field"),
                Arguments.of("FREQUENCY", Answer.text("times", "4"), "/text/answers/0"),
                Arguments.of("FREQUENCY", Answer.number("times", -1), "/text/answers/0/number"),
                Arguments.of("FREQUENCY", Answer.number("times", 1001), "/text/answers/0/number"),
                Arguments.of("FREQUENCY", Answer.text("counted", "x".repeat(301)), "/text/answers/0/text"),
                Arguments.of("TIME_SAMPLE", Answer.series("seen", List.of(1, 2)), "/text/answers/0/series/1"),
                Arguments.of("TIME_SAMPLE", Answer.series("seen", List.of()), "/text/answers/0"),
                Arguments.of("INTERACTION", Answer.choices("autonomy", List.of("VERY")), "/text/answers/0/choices/0"),
                Arguments.of(
                        "INTERACTION",
                        Answer.choices("autonomy", List.of("OFTEN", "NOT_SEEN")),
                        "/text/answers/0/choices"),
                Arguments.of("FREQUENCY", new Answer("times", "four", 4, null, null, null, null), "/text/answers/0"),
                Arguments.of("FREQUENCY", new Answer("times", null, null, null, null, null, null), "/text/answers/0"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("faults")
    void saysWhereAnAnswerDoesNotFit(String kind, Answer answer, String pointer) {
        assertThat(pointers(kind, text(answer))).containsExactly(pointer);
    }

    @Test
    void refusesAFieldThatIsAnsweredTwice() {
        assertThat(pointers("FREQUENCY", text(Answer.number("times", 1), Answer.number("times", 2))))
                .containsExactly("/text/answers/1/field");
    }

    @Test
    void keepsOfAnInstrumentNothingButNameDayAndConclusion() {
        assertThat(pointers("INSTRUMENT", ObservationText.of("Question 1: always")))
                .containsExactly("/text/facts");
        assertThat(AnswerRules.complete(
                        kind("INSTRUMENT"),
                        text(
                                Answer.text("instrument", "A list"),
                                Answer.date("takenOn", LocalDate.of(2026, 1, 2)),
                                Answer.text("conclusion", "Nothing new"))))
                .isTrue();
        assertThat(AnswerRules.complete(kind("INSTRUMENT"), text(Answer.text("instrument", "A list"))))
                .isFalse();
    }

    private static List<String> pointers(String kind, ObservationText text) {
        List<String> found = new ArrayList<>();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> AnswerRules.check(kind(kind), text, "/text"))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(ObservationProblems.ANSWERS_INVALID);
                    p.violations(Language.NL).forEach(v -> found.add(v.pointer()));
                });
        return found;
    }

    private static void check(String kind, Answer... answers) {
        AnswerRules.check(kind(kind), text(answers), "/text");
    }

    private static ObservationKind kind(String code) {
        return ShippedKinds.ALL.stream()
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ObservationText text(Answer... answers) {
        return new ObservationText(null, null, null, null, null, null, null, null, null, List.of(answers), null);
    }
}
