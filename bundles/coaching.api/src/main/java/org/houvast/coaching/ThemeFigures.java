package org.houvast.coaching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came of advice and modelling about a theme. Counts are rounded down to fives and stand here when five people or more are behind
 * them; averages too, and never at the very end of the scale. What is not told is null.
 *
 * @param theme about what
 * @param adviceAccepted advice that was accepted
 * @param adviceTried advice that was tried
 * @param adviceHelped how much it helped, 1 to 5
 * @param modellingTried how often something that was shown was tried
 * @param modellingResult how that went, 1 to 5
 */
public record ThemeFigures(
        Theme theme,
        @Nullable Integer adviceAccepted,
        @Nullable Integer adviceTried,
        @Nullable BigDecimal adviceHelped,
        @Nullable Integer modellingTried,
        @Nullable BigDecimal modellingResult) {}
