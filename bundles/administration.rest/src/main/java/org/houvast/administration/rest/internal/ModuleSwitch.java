package org.houvast.administration.rest.internal;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a module at a place.
 *
 * @param action what is to be done
 * @param from first day that it is on, today when not given; with ENABLE only
 * @param reason why
 * @param acceptOpen whether work that is still open may stay so, false when not given; with STOP only
 */
public record ModuleSwitch(
        Action action,
        @Nullable LocalDate from,
        @Limit(min = 1, max = 500) String reason,
        @Nullable Boolean acceptOpen) {
    /** What can be done with a module at a place; in {@code allowedActions} as enable, stop, switch-off. */
    public enum Action {
        ENABLE,
        STOP,
        SWITCH_OFF
    }

    public ModuleSwitch {
        if (from != null && action != Action.ENABLE) {
            throw new IllegalArgumentException("from goes with ENABLE only");
        }
        if (acceptOpen != null && action != Action.STOP) {
            throw new IllegalArgumentException("acceptOpen goes with STOP only");
        }
    }

    boolean acceptsOpen() {
        return Boolean.TRUE.equals(acceptOpen);
    }
}
