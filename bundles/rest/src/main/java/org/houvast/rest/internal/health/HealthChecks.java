package org.houvast.rest.internal.health;

import java.util.List;
import org.houvast.rest.HealthCheck;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the checks that are there now. */
@Component(service = HealthChecks.class)
public final class HealthChecks {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<HealthCheck> checks = List.of();

    /** while nothing is bound */
    public HealthChecks() {}

    HealthChecks(List<HealthCheck> checks) {
        this.checks = checks;
    }

    List<HealthCheck> all() {
        return List.copyOf(checks);
    }
}
