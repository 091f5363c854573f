package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.houvast.commons.PageRequest;
import org.houvast.host.spi.ChangeFeed;
import org.houvast.host.spi.Host;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The component in a running framework. */
class OneRosterComponentTest {
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;

    private final BlockingQueue<Integer> events = new LinkedBlockingQueue<>();
    private Framework framework;
    private BundleContext context;

    @BeforeEach
    void start() throws Exception {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString()));
        framework.start();
        context = framework.getBundleContext();
        context.addServiceListener(event -> events.add(event.getType()), "(objectClass=" + Host.class.getName() + ")");
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    @Test
    void theHostIsThereOnceTheExportWasReadAndGoesWithTheComponent() throws Exception {
        ExportFolder export = ExportFolder.of("centre", folder);
        OneRosterComponent component = component(export, 0);
        assertThat(nextEvent()).isEqualTo(ServiceEvent.REGISTERED);
        assertThat(host().children().list(PageRequest.first()).items()).hasSize(5);
        component.stop();
        assertThat(nextEvent()).isEqualTo(ServiceEvent.UNREGISTERING);
    }

    @Test
    void thereIsNoHostUntilTheExportIsRight() throws Exception {
        ExportFolder export = ExportFolder.of("centre", folder).replace("users.csv", "s-teach,active", "s-teach,xyzzy");
        OneRosterComponent component = component(export, 1);
        export.replace("users.csv", "s-teach,xyzzy", "s-teach,active");
        assertThat(nextEvent()).isEqualTo(ServiceEvent.REGISTERED);
        component.stop();
    }

    @Test
    void aNewConfigurationTakesOverTheSameService() throws Exception {
        OneRosterComponent component = component(ExportFolder.of("centre", folder), 1);
        assertThat(nextEvent()).isEqualTo(ServiceEvent.REGISTERED);
        Host host = host();
        String token = host.changes().since(null, 1).token();
        component.configure(configuration(ExportFolder.of("school", folder), 1));
        ChangeFeed.Delta delta = host.changes().since(token, 1);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (delta.changes().isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            delta = host.changes().since(token, 1);
        }
        assertThat(host.children().list(PageRequest.first()).items()).hasSize(4);
        assertThat(host()).isSameAs(host);
        component.stop();
        assertThat(nextEvent()).isEqualTo(ServiceEvent.UNREGISTERING);
    }

    private Integer nextEvent() throws InterruptedException {
        return Objects.requireNonNull(events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "no event");
    }

    private Host host() {
        ServiceReference<Host> reference = Objects.requireNonNull(context.getServiceReference(Host.class));
        return Objects.requireNonNull(context.getService(reference));
    }

    private OneRosterComponent component(ExportFolder export, int reloadSeconds) {
        return new OneRosterComponent(context, configuration(export, reloadSeconds), ExportFolder.CLOCK);
    }

    private static OneRosterConfiguration configuration(ExportFolder export, int reloadSeconds) {
        return configuration(Map.of("path", export.path().toString(), "reloadSeconds", reloadSeconds));
    }

    /** a configuration as the framework makes it: what is not given has its default */
    static OneRosterConfiguration configuration(Map<String, Object> given) {
        Object proxy = Proxy.newProxyInstance(
                OneRosterConfiguration.class.getClassLoader(),
                new Class<?>[] {OneRosterConfiguration.class},
                (self, method, arguments) -> given.getOrDefault(method.getName(), method.getDefaultValue()));
        return (OneRosterConfiguration) proxy;
    }
}
