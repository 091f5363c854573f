package org.houvast.parents;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Facts are given to a parent without custody; how they reach the parent is not ours.
 *
 * @param given the facts, to the letter: no other child, nothing about the other parent, no address and no schedule
 * @param explanation what is said beside it, null for nothing
 * @param namesChecked the writer says that words like names of other children are none; null for no
 */
public record GrantInformation(
        @Limit(min = 1, max = 8000) String given,
        @Limit(max = 2000) @Nullable String explanation,
        @Nullable Boolean namesChecked) {}
