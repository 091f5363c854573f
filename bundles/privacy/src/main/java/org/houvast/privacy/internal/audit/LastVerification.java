package org.houvast.privacy.internal.audit;

import java.time.Clock;
import java.time.Instant;
import org.houvast.privacy.AuditVerification;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When this node last checked the chain, and whether it was whole; of every thread, and forgotten when the node stops. */
@Component(service = LastVerification.class)
public final class LastVerification {
    /** What was found, and when. */
    record Found(Instant at, boolean intact) {}

    private final Clock clock;
    private volatile @Nullable Found found;

    @Activate
    public LastVerification(@Reference(target = "(houvast.clock=true)") Clock clock) {
        this.clock = clock;
    }

    /** keeps what was found now, and gives it on */
    AuditVerification keep(AuditVerification verification) {
        found = new Found(clock.instant(), verification.intact());
        return verification;
    }

    @Nullable
    Found found() {
        return found;
    }
}
