package org.houvast.coaching;

import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes a recognition aid for the organisation of a group or place.
 *
 * @param group the group of the writer, null for who keeps the library at the place
 * @param location without a group: the place
 * @param text what it asks
 */
public record ProposeAid(@Nullable GroupRef group, @Nullable Place location, AidText text) {}
