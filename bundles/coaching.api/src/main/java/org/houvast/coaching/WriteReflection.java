package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reflection, for its owner alone.
 *
 * @param text what the owner thinks, 1 to 20,000 characters
 * @param momentId the coaching moment that it looks back on, one of a group of the owner; null when none
 * @param location where the owner works; the only place of work when missing
 */
public record WriteReflection(
        @Limit(min = 1, max = 20_000) String text, @Nullable MomentId momentId, @Nullable Place location) {}
