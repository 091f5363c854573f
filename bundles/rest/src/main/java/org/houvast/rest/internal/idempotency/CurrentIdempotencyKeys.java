package org.houvast.rest.internal.idempotency;

import java.util.Optional;
import org.houvast.persistence.IdempotencyKeys;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the memory of requests, which is there while the database answers. */
@Component(service = CurrentIdempotencyKeys.class)
public final class CurrentIdempotencyKeys {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable IdempotencyKeys keys;

    /** while nothing is bound */
    public CurrentIdempotencyKeys() {}

    CurrentIdempotencyKeys(@Nullable IdempotencyKeys keys) {
        this.keys = keys;
    }

    public Optional<IdempotencyKeys> get() {
        return Optional.ofNullable(keys);
    }
}
