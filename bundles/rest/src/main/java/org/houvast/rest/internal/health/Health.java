package org.houvast.rest.internal.health;

import java.util.Map;
import java.util.TreeMap;
import org.houvast.host.spi.Host;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.rest.HealthCheck;
import org.houvast.rest.internal.caller.CurrentHost;
import org.houvast.rest.internal.idempotency.CurrentIdempotencyKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether everything that a request needs is there: the host, the database, every declared segment, and what checks itself. */
@Component(service = Health.class)
public final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    /**
     * The answer.
     *
     * @param status {@code UP} when all checks are, else {@code DOWN}
     * @param checks {@code UP} or {@code DOWN} by name of the part
     */
    public record Report(String status, Map<String, String> checks) {
        static Report of(Map<String, Boolean> states) {
            Map<String, String> checks = new TreeMap<>();
            states.forEach((name, up) -> checks.put(name, word(up)));
            return new Report(word(!states.containsValue(false)), checks);
        }

        private static String word(boolean up) {
            return up ? "UP" : "DOWN";
        }

        public boolean up() {
            return status.equals("UP");
        }
    }

    private final CurrentHost host;
    private final CurrentIdempotencyKeys keys;
    private final HealthChecks checks;

    @Activate
    public Health(@Reference CurrentHost host, @Reference CurrentIdempotencyKeys keys, @Reference HealthChecks checks) {
        this.host = host;
        this.keys = keys;
        this.checks = checks;
    }

    /** this process answers, and that is all it says */
    public Report live() {
        return Report.of(Map.of());
    }

    /** the parts and the segments, of which it is told whether they serve */
    public Report ready(Map<String, Boolean> segments) {
        Map<String, Boolean> states = new TreeMap<>(segments);
        states.put("host", host.get().filter(this::answers).isPresent());
        states.put("database", keys.get().filter(this::answers).isPresent());
        for (HealthCheck check : checks.all()) {
            states.merge(check.name(), answers(check), Boolean::logicalAnd);
        }
        return Report.of(states);
    }

    private boolean answers(Object part) {
        try {
            if (part instanceof Host there) {
                return !there.name().isEmpty();
            }
            if (part instanceof IdempotencyKeys there) {
                return there.find("health", "health").isEmpty();
            }
            return part instanceof HealthCheck check && check.up();
        } catch (RuntimeException e) { // whatever is wrong with a part, the answer is that it is down
            LOG.debug("not ready: {}", part.getClass().getName());
            return false;
        }
    }
}
