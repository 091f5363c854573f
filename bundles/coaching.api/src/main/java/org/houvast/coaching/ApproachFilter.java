package org.houvast.coaching;

import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the approach library are wanted; what is null does not restrict.
 *
 * @param organisation of this organisation, which the reader works in
 * @param theme about this theme
 * @param ageBand for children of this age, those for all ages included
 * @param subjectType with one child, or with the group
 * @param audience with these people
 * @param workForm tried in this form of work
 * @param language in this language
 * @param source of this kind
 * @param state in this state; others than PUBLISHED are there for those who may check them only
 */
public record ApproachFilter(
        @Nullable OrganisationRef organisation,
        @Nullable Theme theme,
        @Nullable AgeBand ageBand,
        Subject.@Nullable Type subjectType,
        @Nullable TipAudience audience,
        @Nullable WorkForm workForm,
        @Nullable Language language,
        @Nullable ApproachSource source,
        @Nullable LibraryState state) {
    /** about this theme */
    public static ApproachFilter of(@Nullable Theme theme) {
        return new ApproachFilter(null, theme, null, null, null, null, null, null, null);
    }
}
