package org.houvast.rest.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import java.util.Dictionary;
import java.util.Map;
import org.houvast.rest.internal.caller.Callers;
import org.houvast.rest.internal.exchange.Deadline;
import org.houvast.rest.internal.health.Health;
import org.houvast.rest.internal.idempotency.Replays;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Puts everything together and the servlet on the host's HTTP whiteboard: a jakarta whiteboard takes it as it is, for a javax one
 * {@code rest.javax} copies it.
 */
@Component(
        service = {},
        configurationPid = RestConfiguration.PID)
@Designate(ocd = RestConfiguration.class)
public final class RestServer {
    private final JaxrsServers servers;
    private final Deadline deadline;
    private final Segments segments;
    private final SegmentTrackers trackers;
    private final BundleContext context;
    private final FrontServlet servlet;
    private ServiceRegistration<Servlet> registration;
    private volatile Settings settings;

    @Activate
    public RestServer(
            BundleContext context,
            RestConfiguration configuration,
            @Reference Callers callers,
            @Reference Replays replays,
            @Reference Health health) {
        settings = Settings.of(configuration);
        servers = new JaxrsServers();
        deadline = new Deadline();
        segments = new Segments(servers, settings.base());
        trackers = new SegmentTrackers(context, segments);
        HttpServlet dispatcher = servers.servlet();
        Routes routes = new Routes(() -> settings, segments, dispatcher, callers, replays, health);
        servlet = new FrontServlet(() -> settings, routes, dispatcher, deadline);
        this.context = context;
        registration = register();
    }

    private ServiceRegistration<Servlet> register() {
        return context.registerService(Servlet.class, servlet, properties(settings));
    }

    /** takes over another configuration; requests go on */
    @Modified
    public synchronized void modified(RestConfiguration configuration) {
        Settings before = settings;
        settings = Settings.of(configuration);
        segments.move(settings.base());
        if (!settings.root().equals(before.root())) {
            registration.unregister(); // a changed property would not reach the copy on a javax whiteboard
            registration = register();
        }
    }

    @Deactivate
    public synchronized void stop() {
        registration.unregister();
        trackers.close();
        servers.close();
        deadline.close();
    }

    private static Dictionary<String, Object> properties(Settings settings) {
        return FrameworkUtil.asDictionary(Map.of(
                "osgi.http.whiteboard.servlet.pattern",
                settings.root() + "/*",
                "osgi.http.whiteboard.servlet.name",
                "houvast-rest",
                "osgi.http.whiteboard.servlet.asyncSupported",
                true,
                "servlet.init.hide-service-list-page",
                "true",
                "servlet.init.disable-address-updates", // no lock on the destination in each request
                "true",
                "houvast.servlet",
                true));
    }
}
