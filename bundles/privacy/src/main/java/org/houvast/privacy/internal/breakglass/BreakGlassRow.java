package org.houvast.privacy.internal.breakglass;

import java.time.Instant;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.BreakGlassState;
import org.houvast.privacy.BreakGlassVerdict;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** An opening as it is stored, before it is known what time it is. */
record BreakGlassRow(
        UUID id,
        long revision,
        AccessColumns access,
        BreakGlassState stored,
        String reason,
        boolean secondFactor,
        Instant openedAt,
        Instant until,
        @Nullable Instant ended,
        Review review) {
    /** What was found; all null before. */
    record Review(
            @Nullable BreakGlassVerdict verdict, @Nullable String remark, @Nullable String by, @Nullable Instant at) {}

    BreakGlassState state(Instant now) {
        return BreakGlassTransitions.at(stored, until, now);
    }

    /** when it ended, by somebody or by itself; null while it is active */
    @Nullable
    Instant endedAt(Instant now) {
        return ended == null && state(now) != BreakGlassState.ACTIVE ? until : ended;
    }

    boolean isOf(StaffRef staff) {
        return staff.key().equals(access.authorKey());
    }

    ChildRef child() {
        return access.target(BreakGlassEntity.TYPE, id).children().iterator().next();
    }

    Target target() {
        return access.target(BreakGlassEntity.TYPE, id);
    }
}
