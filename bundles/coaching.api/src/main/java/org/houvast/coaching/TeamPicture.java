package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Place;

/**
 * How a team sees its own work: averages of what was finalised in one half-year, and nothing of anybody. An average stands there from
 * five people and is null below. It is rounded to one decimal and never lower than 1.5 or higher than 4.5, for an average at the very
 * end of the scale would tell what everybody answered.
 *
 * @param location where
 * @param role whose
 * @param from first day
 * @param until last day
 * @param figures one for each competence of the role
 */
public record TeamPicture(Place location, Side role, LocalDate from, LocalDate until, List<CompetenceFigure> figures) {
    public TeamPicture {
        figures = List.copyOf(figures);
    }
}
