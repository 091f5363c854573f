package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Confirms for the actor's side.
 *
 * @param note in the confirmer's words
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ConfirmAssessment(@Limit(max = 2000) @Nullable String note, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
