package org.houvast.privacy.internal.host;

import java.util.Optional;
import org.houvast.host.spi.Host;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the host of the highest ranking, which may come and go. */
@Component(service = HostHolder.class)
public final class HostHolder {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Host host;

    @Activate
    public HostHolder() {}

    /** without OSGi; null while there is no host */
    public HostHolder(@Nullable Host host) {
        this.host = host;
    }

    Optional<Host> host() {
        return Optional.ofNullable(host);
    }
}
