package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Place;

/**
 * How staff of a place look back on what was closed, over a half-year.
 *
 * @param location where
 * @param from first day
 * @param until last day
 * @param figures every item
 */
public record SuccessPicture(Place location, LocalDate from, LocalDate until, List<SuccessFigure> figures) {
    public SuccessPicture {
        figures = List.copyOf(figures);
    }
}
