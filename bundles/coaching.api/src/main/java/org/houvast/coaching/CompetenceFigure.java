package org.houvast.coaching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a team sees itself in one competence.
 *
 * @param competence which
 * @param begin average of the begin measurements, see {@link TeamPicture}
 * @param end average of the end measurements, see {@link TeamPicture}
 */
public record CompetenceFigure(Competence competence, @Nullable BigDecimal begin, @Nullable BigDecimal end) {}
