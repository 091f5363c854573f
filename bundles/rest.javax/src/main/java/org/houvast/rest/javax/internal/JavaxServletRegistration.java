package org.houvast.rest.javax.internal;

import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Copies our jakarta servlet onto the javax whiteboard, with the properties it has for a whiteboard. */
@Component(service = {})
public final class JavaxServletRegistration {
    private final ServiceRegistration<javax.servlet.Servlet> registration;

    @Activate
    public JavaxServletRegistration(
            BundleContext context,
            @Reference(target = "(houvast.servlet=true)") Map.Entry<Map<String, Object>, Servlet> servlet) {
        Map<String, Object> properties = new HashMap<>();
        servlet.getKey().forEach((key, value) -> {
            if (key.startsWith("osgi.http.whiteboard.") || key.startsWith("servlet.init.")) {
                properties.put(key, value);
            }
        });
        registration = context.registerService(
                javax.servlet.Servlet.class,
                new JavaxServlet(servlet.getValue()),
                FrameworkUtil.asDictionary(properties));
    }

    @Deactivate
    public void stop() {
        registration.unregister();
    }
}
