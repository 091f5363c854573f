package org.houvast.stepplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.privacy.Actor;

/**
 * Who does something, and when.
 *
 * @param by the member of staff
 * @param at the time of the request
 * @param today the day at the centre
 */
public record Moment(Staff by, Instant at, LocalDate today) {
    public static Moment of(Actor actor) {
        return new Moment(Staff.of(actor), actor.at(), actor.scope().today());
    }
}
