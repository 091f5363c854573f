package org.houvast.coaching;

import org.jspecify.annotations.Nullable;

/**
 * What an approach was taken from; one of the two.
 *
 * @param adviceId advice
 * @param modellingId modelling
 */
public record ApproachOrigin(@Nullable AdviceId adviceId, @Nullable ModellingId modellingId) {}
