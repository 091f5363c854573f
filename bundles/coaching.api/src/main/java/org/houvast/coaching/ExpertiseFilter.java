package org.houvast.coaching;

import org.houvast.commons.Discipline;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for; what is null does not restrict.
 *
 * @param location who works at this location or comes to it as coach; one of the reader's locations, all of them when null
 * @param theme who knows about this theme
 * @param discipline whose organisation works in this field
 * @param organisation who works for this organisation
 */
public record ExpertiseFilter(
        @Nullable LocationRef location,
        @Nullable Theme theme,
        @Nullable Discipline discipline,
        @Nullable OrganisationRef organisation) {}
