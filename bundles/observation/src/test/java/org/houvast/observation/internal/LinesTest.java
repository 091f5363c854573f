package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houvast.observation.Answer;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void givesBackWhatWasWrittenWhateverCharactersItHolds() {
        List<List<String>> lines = List.of(
                List.of("a", "", "tab\there"),
                List.of("line\nend", "back\\slash\\n", "\\"),
                List.of("مرحبا", "👩‍👧 é", ""));

        assertThat(Lines.read(Lines.write(lines))).isEqualTo(lines);
        assertThat(Lines.read("")).isEmpty();
    }

    @Test
    void keepsAnswersOfEveryType() {
        List<Answer> answers = List.of(
                Answer.text("watchedFor", "looks\tup\nor not \\ 👀"),
                Answer.number("times", 12),
                Answer.yes("outside", false),
                Answer.choices("how", List.of("OFTEN", "SELDOM")),
                Answer.series("seen", List.of(0, 1, 1)),
                Answer.date("takenOn", LocalDate.of(2026, 2, 28)));

        assertThat(AnswerLines.read(AnswerLines.write(answers))).isEqualTo(answers);
        assertThat(AnswerLines.write(List.of())).isNull();
    }
}
