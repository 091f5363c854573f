package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.houvast.commons.Role;
import org.jspecify.annotations.Nullable;

/**
 * How and when parents are involved in a step; everything may be missing while the template is a draft.
 *
 * @param mode how
 * @param who the role that does it
 * @param latest by when
 * @param textForParents words that can be used with parents, plain language
 * @param reasonWhenNone why parents are not involved, needed for the modes NONE and NOT_YET
 */
public record ParentPart(
        @Nullable ParentMode mode,
        @Nullable Role who,
        @Nullable Term latest,
        @Limit(max = 2000) @Nullable String textForParents,
        @Limit(max = 500) @Nullable String reasonWhenNone) {}
