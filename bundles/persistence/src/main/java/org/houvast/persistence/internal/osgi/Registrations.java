package org.houvast.persistence.internal.osgi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Services that come and go together. */
final class Registrations implements AutoCloseable {
    private final BundleContext context;
    private final Deque<ServiceRegistration<?>> services = new ArrayDeque<>();

    Registrations(BundleContext context) {
        this.context = context;
    }

    <S> void add(Class<S> type, S service, Map<String, Object> properties) {
        services.push(context.registerService(type, service, FrameworkUtil.asDictionary(properties)));
    }

    /** the last one first */
    @Override
    public void close() {
        while (!services.isEmpty()) {
            services.pop().unregister();
        }
    }
}
