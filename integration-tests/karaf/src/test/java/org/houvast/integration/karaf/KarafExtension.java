package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives tests their {@link Karaf}. When one fails, what its Karafs have to say is printed; after each, their logs
 * are searched for {@link Personal} data.
 *
 * <p>Without {@link Own} it is the Karaf of the whole run, or the {@link Centre} on it: the product and the web console are installed,
 * its records are those of the demo centre, and the story was played on it. Tests leave it as they found it, but for records.
 */
public final class KarafExtension
        implements ParameterResolver,
                AfterEachCallback,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {
    private static final Namespace NAMESPACE = Namespace.create(KarafExtension.class);

    /** the Karafs that live now */
    private static final class Alive {
        private final List<Karaf> karafs = new CopyOnWriteArrayList<>();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Karaf.class || type == Centre.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (!parameter.isAnnotated(Own.class)) {
            Centre centre = context.getRoot()
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent(
                            "shared", key -> shared(alive(context, Karaf.unpacked("shared"))), Centre.class);
            return parameter.getParameter().getType() == Karaf.class ? centre.karaf() : centre;
        }
        String name = context.getRequiredTestClass().getSimpleName()
                + context.getTestMethod().map(method -> "-" + method.getName()).orElse("");
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent("own", key -> alive(context, Karaf.unpacked(name)), Karaf.class);
    }

    private static Centre shared(Karaf karaf) {
        Centre centre = Centre.of(karaf, Build.demoCentre(), Map.of()).install("http", "webconsole");
        centre.playStory();
        return centre;
    }

    private static Karaf alive(ExtensionContext context, Karaf karaf) {
        alive(context).karafs.add(karaf);
        return karaf;
    }

    private static Alive alive(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Alive.class, key -> new Alive(), Alive.class);
    }

    /** no Karaf that lives tells in its log who anybody is or what they wrote */
    @Override
    public void afterEach(ExtensionContext context) {
        for (Karaf karaf : alive(context).karafs) {
            if (!karaf.closed()) {
                assertThat(Personal.DATA.inLogsOf(karaf)).as("log of " + karaf).isEmpty();
            }
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        print(context);
        throw failure;
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        print(context);
        throw failure;
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        print(context);
        throw failure;
    }

    private static void print(ExtensionContext context) {
        for (Karaf karaf : alive(context).karafs) {
            if (!karaf.closed()) {
                System.err.println(karaf.diagnosis());
            }
        }
    }
}
