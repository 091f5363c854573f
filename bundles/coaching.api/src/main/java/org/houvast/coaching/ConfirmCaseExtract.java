package org.houvast.coaching;

import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Makes an extract of what was prepared.
 *
 * @param nobodyRecognisable the actor has read and edited it and says that no child, parent, colleague, group or place can be recognised
 * @param namesChecked the actor says that words like names of children are none; false when missing
 */
public record ConfirmCaseExtract(boolean nobodyRecognisable, @Nullable Boolean namesChecked) implements MayHoldNames {}
