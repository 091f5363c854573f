package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * That the closing evaluation was offered: the staff who take part in the case are asked to look back once the question is closed. Whoever
 * does not want to need not.
 *
 * @param by who offered it
 * @param at when
 */
public record EvaluationOffer(StaffRef by, Instant at) {}
