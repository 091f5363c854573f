package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.OrganisationRef;

/**
 * What was tried in an organisation in a half-year that is over, and what happened.
 *
 * @param organisation of which organisation, all of its places together
 * @param from first day
 * @param until last day
 * @param themes every theme, in the order of the value list
 */
public record ApproachFigures(
        OrganisationRef organisation, LocalDate from, LocalDate until, List<ThemeFigures> themes) {
    public ApproachFigures {
        themes = List.copyOf(themes);
    }
}
