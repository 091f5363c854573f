package org.houvast.stepplan;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * One side agreed.
 *
 * @param side which
 * @param by who
 * @param at when
 */
public record ActionPlanAgreement(AgreementSide side, StaffRef by, Instant at) {}
