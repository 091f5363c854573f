package org.houvast.coaching;

import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which recognition aids are wanted; what is null does not restrict.
 *
 * @param organisation of this organisation, which the reader works in
 * @param theme about this theme
 * @param ageBand for children of this age, those for all ages included
 * @param language in this language
 * @param state in this state; others than PUBLISHED are there for their keepers and writer only
 */
public record AidFilter(
        @Nullable OrganisationRef organisation,
        @Nullable Theme theme,
        @Nullable AgeBand ageBand,
        @Nullable Language language,
        @Nullable LibraryState state) {}
