package org.houvast.coaching;

import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * Offers an approach to the library. Exactly one of the first four says where it comes from.
 *
 * @param adviceId advice that was tried, and that giver and receiver agreed to share; the actor is one of them
 * @param modellingId something that was shown and tried; the actor showed or tried it
 * @param group otherwise the group where it was tried
 * @param location otherwise the place, for its internal coach
 * @param text own words
 */
public record OfferApproach(
        @Nullable AdviceId adviceId,
        @Nullable ModellingId modellingId,
        @Nullable GroupRef group,
        @Nullable Place location,
        ApproachText text) {}
