package org.houvast.observation;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * The three parts of an ABC observation; each may be missing while it is a draft.
 *
 * @param antecedent what came right before
 * @param behaviour what the child did, as could be seen and heard
 * @param consequence what followed, and what adults and other children did
 */
public record Abc(
        @Limit(max = 4000) @Nullable String antecedent,
        @Limit(max = 4000) @Nullable String behaviour,
        @Limit(max = 4000) @Nullable String consequence) {}
