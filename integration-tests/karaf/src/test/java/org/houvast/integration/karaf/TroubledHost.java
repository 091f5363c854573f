package org.houvast.integration.karaf;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.houvast.host.spi.Host;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Activator of a bundle that stands before the host of a Karaf and answers in its place, as badly as the file {@code trouble} in
 * its data folder says.
 */
public final class TroubledHost implements BundleActivator {
    static final String IMPORTS = "org.osgi.framework,org.houvast.host.spi,org.houvast.commons";
    static final String FILE = "data/trouble";

    /** stands in what this host throws, and nowhere else */
    static final String CANARY = "Kanariewoud";

    /** What it does in place of an answer. */
    enum Trouble {
        /** it answers as it should */
        NONE(0),
        /** answers, too late */
        SLOW(4),
        /** never answers */
        SILENT(86_400),
        /** answers null, which the SPI forbids */
        NULL(0),
        /** answers something else than was asked for */
        NONSENSE(0),
        /** fails, and puts what nobody may see into its message */
        FAILURE(0);

        private final int seconds;

        Trouble(int seconds) {
            this.seconds = seconds;
        }
    }

    @Override
    public void start(BundleContext context) {
        ServiceReference<Host> reference = context.getServiceReference(Host.class);
        Host truth = context.getService(reference);
        Path file = Path.of(context.getProperty("karaf.data")).resolve("trouble");
        context.registerService(
                Host.class,
                proxy(Host.class, new Outer(truth, file)),
                FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 1000)));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TroubledHost.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Method method, Object truth, Object[] arguments) throws Throwable {
        try {
            return method.invoke(truth, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** the host itself, which does not answer from memory: its directories are the ones in trouble */
    private record Outer(Host truth, Path file) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("answersFromMemory")) {
                return false;
            }
            Object answer = TroubledHost.invoke(method, truth, arguments);
            Class<?> type = method.getReturnType();
            return type.isInterface() && type.getPackage().equals(Host.class.getPackage())
                    ? proxy(type, new Inner(answer, file))
                    : answer;
        }
    }

    private record Inner(Object truth, Path file) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            Trouble trouble = Trouble.valueOf(Files.readString(file).strip());
            if (trouble == Trouble.NULL) {
                return null;
            } else if (trouble == Trouble.NONSENSE) {
                return CANARY; // of no type that any method gives
            } else if (trouble == Trouble.FAILURE) {
                throw new IllegalStateException("no record of " + CANARY);
            }
            TimeUnit.SECONDS.sleep(trouble.seconds);
            return TroubledHost.invoke(method, truth, arguments);
        }
    }
}
