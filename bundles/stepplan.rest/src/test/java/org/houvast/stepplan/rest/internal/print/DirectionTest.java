package org.houvast.stepplan.rest.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters of the right stand as they are told: \u05D0 before \u05D1 before \u05D2. */
class DirectionTest {
    @ParameterizedTest
    @CsvSource({
        "plain words,false,plain words",
        "'',false,''",
        "\u05D0\u05D1\u05D2,true,\u05D2\u05D1\u05D0",
        "\u05D0\u05D1 12 \u05D2,true,\u05D2 12 \u05D1\u05D0",
        "\u05D0 (\u05D1) ok,true,ok (\u05D1) \u05D0",
        "he said \u05D0\u05D1 twice,false,he said \u05D1\u05D0 twice",
        "\u05D0\u05B8\u05D1,true,\u05D1\u05D0\u05B8",
        "\u0634\u0639 3,true,3 \u0639\u0634",
        "3 \u0634\u0639,true,\u0639\u0634 3"
    })
    void putsSignsInTheOrderOfPaper(String told, boolean fromTheRight, String onPaper) {
        assertThat(Direction.isFromTheRight(told)).isEqualTo(fromTheRight);
        assertThat(Direction.onPaper(told, fromTheRight)).isEqualTo(onPaper);
    }
}
