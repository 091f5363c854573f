package org.houvast.coaching;

import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Asks a draft.
 *
 * @param namesChecked the asker says that words like names of children are none; false when missing
 */
public record AskQuestion(@Nullable Boolean namesChecked) implements MayHoldNames {}
