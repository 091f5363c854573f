package org.houvast.stepplan;

import java.time.Instant;
import org.houvast.coaching.Side;
import org.houvast.commons.StaffRef;

/**
 * One side confirmed the plan.
 *
 * @param side which
 * @param by who
 * @param at when
 */
public record PlanConfirmation(Side side, StaffRef by, Instant at) {}
