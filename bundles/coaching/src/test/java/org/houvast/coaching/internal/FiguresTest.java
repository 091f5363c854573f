package org.houvast.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.GrowthProblems;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void takesTheLastHalfYearThatIsOver() {
        assertThat(half(LocalDate.of(2026, 3, 2), null, null))
                .isEqualTo(new HalfYear(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)));
        assertThat(half(LocalDate.of(2026, 7, 1), null, null))
                .isEqualTo(new HalfYear(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));
        assertThat(half(LocalDate.of(2028, 7, 1), 2028, 1).until()).isEqualTo(LocalDate.of(2028, 6, 30));
    }

    @Test
    void refusesAHalfYearThatRunsOrIsNone() {
        refused(GrowthProblems.HALF_YEAR_RUNNING, LocalDate.of(2026, 6, 30), 2026, 1);
        refused(GrowthProblems.HALF_YEAR_RUNNING, LocalDate.of(2026, 6, 30), 2027, 2);
        refused(GrowthProblems.HALF_YEAR_INVALID, LocalDate.of(2026, 6, 30), 2025, 3);
        refused(GrowthProblems.HALF_YEAR_INVALID, LocalDate.of(2026, 6, 30), 2025, 0);
        refused(GrowthProblems.HALF_YEAR_INVALID, LocalDate.of(2026, 6, 30), 2025, null);
        refused(GrowthProblems.HALF_YEAR_INVALID, LocalDate.of(2026, 6, 30), null, 1);
        refused(GrowthProblems.HALF_YEAR_INVALID, LocalDate.of(2026, 6, 30), 1999, 1);
    }

    @Test
    void showsAveragesOfEnoughPeopleAndNeverTheEndOfTheScale() {
        assertThat(Averages.shown(new BigDecimal("3.25"), 5, 5)).isEqualByComparingTo("3.3");
        assertThat(Averages.shown(new BigDecimal("3.25"), 4, 5)).isNull();
        assertThat(Averages.shown(new BigDecimal("5"), 9, 5)).isEqualByComparingTo("4.5");
        assertThat(Averages.shown(new BigDecimal("1"), 9, 5)).isEqualByComparingTo("1.5");
    }

    private static HalfYear half(LocalDate today, @Nullable Integer year, @Nullable Integer half) {
        return HalfYear.of(new FigureFilter(null, year, half), today);
    }

    private static void refused(ProblemType type, LocalDate today, @Nullable Integer year, @Nullable Integer half) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> half(today, year, half))
                .satisfies(p -> assertThat(p.type()).isEqualTo(type));
    }
}
