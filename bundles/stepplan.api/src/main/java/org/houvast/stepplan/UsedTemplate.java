package org.houvast.stepplan;

import org.houvast.commons.Language;

/**
 * The template that a plan stays on.
 *
 * @param id its id
 * @param key what its versions and languages have in common
 * @param version counted from 1
 * @param language language of its texts
 * @param title what it is called
 */
public record UsedTemplate(StepPlanTemplateId id, String key, int version, Language language, String title) {}
