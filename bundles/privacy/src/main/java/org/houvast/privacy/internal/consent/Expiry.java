package org.houvast.privacy.internal.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.houvast.privacy.ConsentState;
import org.jspecify.annotations.Nullable;

/** When a consent is over by itself, or not whole any more. */
final class Expiry {
    private static final Set<ConsentState> OPEN =
            EnumSet.of(ConsentState.REQUESTED, ConsentState.PARTLY_GIVEN, ConsentState.ACTIVE, ConsentState.OBJECTED);

    private Expiry() {}

    /** the state on a day: an open one is expired after its last day, and when the child has left */
    static ConsentState state(ConsentState stored, @Nullable LocalDate lastDay, boolean childLeft, LocalDate today) {
        boolean over = childLeft || (lastDay != null && lastDay.isBefore(today));
        return over && OPEN.contains(stored) ? ConsentState.EXPIRED : stored;
    }

    /**
     * The same, where it is known who decides: an active one of which those who decide today did not all agree is given in part.
     *
     * @param stands asked only of an active one
     */
    static ConsentState state(
            ConsentState stored,
            @Nullable LocalDate lastDay,
            boolean childLeft,
            LocalDate today,
            BooleanSupplier stands) {
        ConsentState state = state(stored, lastDay, childLeft, today);
        return state == ConsentState.ACTIVE && !stands.getAsBoolean() ? ConsentState.PARTLY_GIVEN : state;
    }
}
