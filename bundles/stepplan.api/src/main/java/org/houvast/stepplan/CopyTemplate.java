package org.houvast.stepplan;

import org.houvast.commons.Place;

/**
 * Makes a new draft of a template, with the next version of its key at the organisation that is responsible at a place.
 *
 * @param location a place that the actor manages or administers
 */
public record CopyTemplate(Place location) {}
