package org.houvast.host.oneroster.internal;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.houvast.host.spi.Host;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the host as soon as an export was read, and keeps it up to date. A change of the configuration changes nothing
 * for callers until an export was read under it.
 */
@Capability(namespace = "org.houvast.host", name = "oneroster", version = "1.0")
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"org.houvast.host.spi.Host\"")
@Component(
        configurationPid = "org.houvast.host.oneroster",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {})
@Designate(ocd = OneRosterConfiguration.class)
public final class OneRosterComponent {
    private static final Logger LOG = LoggerFactory.getLogger(OneRosterComponent.class);

    private final BundleContext context;
    private final Clock clock;
    private final ScheduledExecutorService executor;
    private ExportWatcher watcher;
    private @Nullable OneRosterHost host;
    private @Nullable ServiceRegistration<Host> registration;
    private @Nullable Future<?> looking;

    /** begins to look for an export; the host is registered by the thread that reads it */
    @Activate
    public OneRosterComponent(
            BundleContext context,
            OneRosterConfiguration configuration,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.context = context;
        this.clock = clock;
        this.watcher = watcher(configuration);
        this.executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "houvast-oneroster");
            thread.setDaemon(true);
            return thread;
        });
        schedule(configuration.reloadSeconds());
    }

    @Modified
    synchronized void configure(OneRosterConfiguration configuration) {
        watcher = watcher(configuration);
        schedule(configuration.reloadSeconds());
    }

    @Deactivate
    void stop() {
        executor.shutdownNow();
        unregister();
    }

    private ExportWatcher watcher(OneRosterConfiguration configuration) {
        Settings settings = Settings.of(configuration);
        return new ExportWatcher(settings, new ExportReader(settings, clock), this::serve);
    }

    private synchronized void schedule(int seconds) {
        if (looking != null) {
            looking.cancel(false);
        }
        looking = seconds > 0
                ? executor.scheduleWithFixedDelay(this::look, 0, seconds, TimeUnit.SECONDS)
                : executor.submit(this::look);
    }

    private void look() {
        ExportWatcher current;
        synchronized (this) {
            current = watcher;
        }
        try {
            current.look();
        } catch (RuntimeException e) {
            // the edge of this thread: a failure here must not end the looking
            LOG.error("looking for the export failed", e);
        }
    }

    private synchronized void serve(CentreState state) {
        if (executor.isShutdown()) {
            return;
        }
        if (host == null) {
            host = new OneRosterHost(state, clock);
            registration = context.registerService(Host.class, host, null);
        } else {
            host.take(state);
        }
    }

    private synchronized void unregister() {
        if (registration != null) {
            registration.unregister();
            registration = null;
        }
    }
}
