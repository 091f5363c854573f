package org.houvast.parents;

import org.jspecify.annotations.Nullable;

/**
 * Makes the document of a prepared share anew, of what its record says now.
 *
 * @param namesChecked the writer says that words like names of other children are none; null for no
 */
public record RenewPreview(@Nullable Boolean namesChecked) {}
