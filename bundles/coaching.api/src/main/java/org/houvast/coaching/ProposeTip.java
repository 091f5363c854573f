package org.houvast.coaching;

import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tip for the organisation of a group or place.
 *
 * @param group the group of the writer, null for who keeps tips at the place
 * @param location without a group: the place
 * @param text what it says
 */
public record ProposeTip(@Nullable GroupRef group, @Nullable Place location, TipText text) {}
