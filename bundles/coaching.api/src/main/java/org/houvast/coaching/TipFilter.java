package org.houvast.coaching;

import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which tips are wanted; what is null does not restrict.
 *
 * @param organisation of this organisation
 * @param theme about this theme
 * @param ageBand for children of this age, those for all ages included
 * @param audience for these people
 * @param language in this language
 * @param state in this state; others than PUBLISHED are there for their keepers and writer only
 */
public record TipFilter(
        @Nullable OrganisationRef organisation,
        @Nullable Theme theme,
        @Nullable AgeBand ageBand,
        @Nullable TipAudience audience,
        @Nullable Language language,
        @Nullable TipState state) {}
