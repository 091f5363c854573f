package org.houvast.privacy.internal.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.houvast.privacy.ConsentState;
import org.jspecify.annotations.Nullable;

/** When a consent is over by itself. */
final class Expiry {
    private static final Set<ConsentState> OPEN =
            EnumSet.of(ConsentState.REQUESTED, ConsentState.PARTLY_GIVEN, ConsentState.ACTIVE, ConsentState.OBJECTED);

    private Expiry() {}

    /** the state on a day: an open one is expired after its last day, and when the child has left */
    static ConsentState state(ConsentState stored, @Nullable LocalDate lastDay, boolean childLeft, LocalDate today) {
        boolean over = childLeft || (lastDay != null && lastDay.isBefore(today));
        return over && OPEN.contains(stored) ? ConsentState.EXPIRED : stored;
    }
}
