package org.houvast.coaching.internal.approach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.coaching.Theme;
import org.houvast.coaching.ThemeFigures;
import org.houvast.coaching.internal.Averages;
import org.houvast.coaching.internal.practice.Coarse;
import org.houvast.commons.OrganisationRef;
import org.houvast.persistence.Rows;
import org.jspecify.annotations.Nullable;

/**
 * What came of advice and modelling, by theme: two statements, whatever there is to count. Nothing of fewer than five people, counts in
 * fives, averages in halves.
 */
final class ApproachCounts {
    private static final int LEAST = 5;
    private static final String THEMES = "(values "
            + Arrays.stream(Theme.values()).map(t -> "('" + t.name() + "')").collect(Collectors.joining(", "))
            + ") as theme (code)";
    private static final String ABOUT_IT = " on ',' || o.themes || ',' like '%,' || theme.code || ',%'";
    private static final String IN_THE_HALF_YEAR =
            " where o.controller_key = ? and o.at >= ? and o.at < ? and o.state <> 'RETRACTED'";
    private static final String ADVICE = "select theme.code, count(distinct o.responded_by), count(*),"
            + " count(distinct case when o.tried then o.responded_by end), count(case when o.tried then 1 end),"
            + " count(distinct case when o.helped is not null then o.responded_by end),"
            + " avg(cast(o.helped as double precision)) from " + THEMES + " join coaching_advice o" + ABOUT_IT
            + IN_THE_HALF_YEAR
            + " and o.response = 'ACCEPTED' group by theme.code";
    private static final String MODELLING = "select theme.code, count(distinct y.tried_by), count(*),"
            + " avg(cast(y.result as double precision)) from " + THEMES + " join coaching_modelling o" + ABOUT_IT
            + " join coaching_modelling_try y on y.modelling_id = o.id" + IN_THE_HALF_YEAR + " group by theme.code";

    private final Rows rows;

    ApproachCounts(Rows rows) {
        this.rows = rows;
    }

    private record Advised(
            Theme theme, @Nullable Integer accepted, @Nullable Integer tried, @Nullable BigDecimal helped) {}

    private record Shown(Theme theme, @Nullable Integer tried, @Nullable BigDecimal result) {}

    List<ThemeFigures> of(OrganisationRef organisation, Instant from, Instant to) {
        Map<Theme, Advised> advice = byTheme(
                ADVICE,
                organisation,
                from,
                to,
                row -> new Advised(
                        row.name(1, Theme.class),
                        count(row.number(3), row.number(2)),
                        count(row.number(5), row.number(4)),
                        average(row.textOrNull(7), row.number(6))),
                Advised::theme);
        Map<Theme, Shown> modelling = byTheme(
                MODELLING,
                organisation,
                from,
                to,
                row -> new Shown(
                        row.name(1, Theme.class),
                        count(row.number(3), row.number(2)),
                        average(row.textOrNull(4), row.number(2))),
                Shown::theme);
        return Arrays.stream(Theme.values())
                .map(t -> figures(t, advice.get(t), modelling.get(t)))
                .toList();
    }

    private static ThemeFigures figures(Theme theme, @Nullable Advised advice, @Nullable Shown modelling) {
        return new ThemeFigures(
                theme,
                advice == null ? null : advice.accepted(),
                advice == null ? null : advice.tried(),
                advice == null ? null : advice.helped(),
                modelling == null ? null : modelling.tried(),
                modelling == null ? null : modelling.result());
    }

    private <F> Map<Theme, F> byTheme(
            String sql,
            OrganisationRef organisation,
            Instant from,
            Instant to,
            Rows.Mapper<F> mapper,
            Function<F, Theme> theme) {
        return rows.list(sql, p -> p.key(organisation).instant(from).instant(to), mapper).stream()
                .collect(Collectors.toMap(theme, Function.identity()));
    }

    private static @Nullable Integer count(long number, long people) {
        return people < LEAST ? null : Coarse.count(number);
    }

    private static @Nullable BigDecimal average(@Nullable String average, long people) {
        if (average == null) {
            return null;
        }
        BigDecimal halves = new BigDecimal(average)
                .multiply(BigDecimal.valueOf(2))
                .setScale(0, RoundingMode.HALF_UP)
                .divide(BigDecimal.valueOf(2));
        return Averages.shown(halves, people, LEAST);
    }
}
