package org.houvast.stepplan;

import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Which templates are wanted; what is null does not restrict.
 *
 * @param key with this key
 * @param language in this language
 * @param state in this state
 * @param subjectType for plans about a child or a group
 * @param organisation of this organisation; those that are shipped are of none
 */
public record TemplateFilter(
        @Nullable String key,
        @Nullable Language language,
        @Nullable TemplateState state,
        Subject.@Nullable Type subjectType,
        @Nullable OrganisationRef organisation) {
    public static final TemplateFilter ALL = new TemplateFilter(null, null, null, null, null);
}
