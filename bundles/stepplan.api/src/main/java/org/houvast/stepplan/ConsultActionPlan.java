package org.houvast.stepplan;

/**
 * Rests the plan on a recorded consultation.
 *
 * @param consultationId one of the same assessment
 */
public record ConsultActionPlan(ConsultationId consultationId) {}
