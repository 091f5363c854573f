package org.houvast.rest.internal.health;

import java.util.List;
import org.houvast.rest.HealthCheck;

/** Makes what is package-private here for the tests of the whole. */
public final class HealthFixture {
    private HealthFixture() {}

    public static HealthChecks checks(List<HealthCheck> checks) {
        return new HealthChecks(checks);
    }
}
