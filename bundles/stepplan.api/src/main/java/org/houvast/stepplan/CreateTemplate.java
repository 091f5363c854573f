package org.houvast.stepplan;

import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.houvast.commons.Place;

/**
 * Begins a template of the organisation that is responsible at a place.
 *
 * @param key lower-case letters, digits and hyphens; new for this organisation
 * @param language language of its texts
 * @param location a place that the actor manages or administers
 * @param text what it says so far
 */
public record CreateTemplate(
        @Limit(min = 1, max = 60) String key, Language language, Place location, TemplateText text) {}
