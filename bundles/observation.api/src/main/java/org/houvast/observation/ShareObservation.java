package org.houvast.observation;

import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;

/**
 * Prepares what one guardian will get to read of an observation: one child's part of it. Nothing goes out yet.
 *
 * @param child whose part, null when the observation is about one child only
 * @param guardian who will get it
 * @param language of title and labels, null for the one that the host knows of the guardian, or else Dutch
 * @param namesChecked the writer says that words like names of other children are none; null for no
 */
public record ShareObservation(
        @Nullable ChildRef child, GuardianRef guardian, @Nullable Language language, @Nullable Boolean namesChecked) {}
