package org.houvast.stepplan.rest.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.Role;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintTextsTest {
    @ParameterizedTest
    @EnumSource
    void hasAWordForEveryCode(Language language) {
        PrintTexts texts = new PrintTexts(language);

        for (Enum<?>[] codes :
                List.<Enum<?>[]>of(StepPlanState.values(), StepState.values(), ParentMode.values(), Role.values())) {
            assertThat(Arrays.stream(codes).map(texts::of)).doesNotContain("").allMatch(t -> !t.contains("_"));
        }
        for (ParentMode mode : ParentMode.values()) {
            assertThat(texts.of("parents.mode." + mode)).endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesDatesInFull(Language language) {
        assertThat(new PrintTexts(language).date(LocalDate.of(2028, 2, 29)))
                .isEqualTo(language == Language.NL ? "29 februari 2028" : "29 February 2028");
    }
}
