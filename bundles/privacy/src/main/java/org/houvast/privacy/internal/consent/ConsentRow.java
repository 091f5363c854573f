package org.houvast.privacy.internal.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** A consent without its answers, before it is known what its reader may see of it. */
record ConsentRow(
        UUID id,
        long revision,
        AccessColumns access,
        ConsentPurpose purpose,
        String party,
        ConsentRule rule,
        ConsentState state,
        String textVersion,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastDay,
        Instant requestedAt) {
    Target target() {
        return access.target(ConsentEntity.TYPE, id);
    }
}
