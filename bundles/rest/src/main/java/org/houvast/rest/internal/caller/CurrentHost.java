package org.houvast.rest.internal.caller;

import java.util.Optional;
import org.houvast.host.spi.Host;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the host, which may come and go. */
@Component(service = CurrentHost.class)
public final class CurrentHost {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Host host;

    /** while nothing is bound */
    public CurrentHost() {}

    CurrentHost(@Nullable Host host) {
        this.host = host;
    }

    public Optional<Host> get() {
        return Optional.ofNullable(host);
    }
}
