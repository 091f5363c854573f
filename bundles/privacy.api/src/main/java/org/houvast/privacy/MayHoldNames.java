package org.houvast.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A command with texts that an outside coach may read. Words in it that look like the name of a child of the group are held back
 * (see {@link org.houvast.privacy.guard.NamesInText}) until they are replaced by a token, {@code {{child:1}}}, or declared to be no
 * names.
 */
public interface MayHoldNames {
    /** whether the writer declares that words like names of children in the texts of this command, parts of it included, are none; null is no */
    @Nullable
    Boolean namesChecked();
}
