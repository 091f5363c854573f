package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Confirms for the actor's side.
 *
 * @param note in the confirmer's words; without any word that looks like the name of a child
 */
public record ConfirmAssessment(@Limit(max = 2000) @Nullable String note) {}
