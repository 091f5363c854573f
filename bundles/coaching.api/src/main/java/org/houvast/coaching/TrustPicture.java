package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Place;

/**
 * How both sides trust each other at a place, over a half-year.
 *
 * @param location where
 * @param from first day
 * @param until last day
 * @param figures every item for each side
 */
public record TrustPicture(Place location, LocalDate from, LocalDate until, List<TrustFigure> figures) {
    public TrustPicture {
        figures = List.copyOf(figures);
    }
}
