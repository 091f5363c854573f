package org.houvast.rest.internal.caller;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the identity providers that are configured now. */
@Component(service = CurrentIssuers.class)
public final class CurrentIssuers {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Issuer> issuers = List.of();

    /** while nothing is bound */
    public CurrentIssuers() {}

    CurrentIssuers(List<Issuer> issuers) {
        this.issuers = issuers;
    }

    List<Issuer> get() {
        return issuers;
    }
}
