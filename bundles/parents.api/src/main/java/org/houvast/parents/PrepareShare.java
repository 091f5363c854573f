package org.houvast.parents;

import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;

/**
 * Prepares what one guardian will get to read of one record. Nothing goes out yet.
 *
 * @param item the record
 * @param child whose part of it
 * @param guardian who will get it
 * @param language of title and labels, null for the one that the host knows of the guardian, or else Dutch
 * @param namesChecked the writer says that words like names of other children are none; null for no
 */
public record PrepareShare(
        SharedItem item,
        ChildRef child,
        GuardianRef guardian,
        @Nullable Language language,
        @Nullable Boolean namesChecked) {}
