package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.observation.Abc;
import org.houvast.observation.Answer;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationText;
import org.junit.jupiter.api.Test;

class ChildTokensTest {
    @Test
    void namesTheChildOfTheViewAndNoOther() {
        ChildTokens second = ChildTokens.only(List.of(1), Language.EN);

        assertThat(second.text("{{child:1}} gave {{ Child : 2 }} and {{child:3}} a block"))
                .isEqualTo("another child gave {{child:1}} and another child a block");
        assertThat(ChildTokens.only(List.of(0), Language.NL).text("{{child:2}} lachte"))
                .isEqualTo("een ander kind lachte");
        assertThat(ChildTokens.all().text("{{child:2}}")).isEqualTo("{{child:2}}");
    }

    @Test
    void reachesEveryFieldOfAText() {
        String t = "with {{child:2}}";
        ObservationText text = new ObservationText(
                null, null, t, t, t, t, t, t, new Abc(t, t, t), List.of(Answer.text("note", t)), null);

        ObservationText shown = ChildTokens.only(List.of(0), Language.EN).text(text);

        assertThat(shown.toString()).doesNotContain("{{").contains("with another child");
        assertThat(shown.answers()).containsExactly(Answer.text("note", "with another child"));
    }

    @Test
    void cutsNoTokenInHalf() {
        ChildTokens first = ChildTokens.only(List.of(0), Language.EN);

        assertThat(first.beginning("He saw {{child:2", 200)).isEqualTo("He saw ");
        assertThat(first.beginning("0123456789", 4)).isEqualTo("0123");
        assertThat(first.beginning("012👀", 4)).isEqualTo("012");
        assertThat(first.beginning(null, 4)).isNull();
    }

    @Test
    void refusesATokenOfNobodyAndSaysWhere() {
        ObservationText text = new ObservationText(
                null,
                null,
                null,
                null,
                null,
                "{{child:2}}",
                "{{child:3}} and {{child:0}}",
                null,
                null,
                List.of(Answer.text("note", "{{child:9}}")),
                null);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ChildTokens.check(text, "/text", 2))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(ObservationProblems.TOKEN_UNKNOWN);
                    assertThat(p.violations(Language.EN))
                            .extracting(Problem.Violation::pointer)
                            .containsExactly("/text/interpretation", "/text/answers/0/text");
                });
    }
}
