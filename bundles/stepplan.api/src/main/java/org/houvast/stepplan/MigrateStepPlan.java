package org.houvast.stepplan;

/**
 * Goes on with a newer version of the template.
 *
 * @param templateId a published template with the same key and language and a higher version, that fits the plan's subject
 */
public record MigrateStepPlan(StepPlanTemplateId templateId) {}
