package org.houvast.histories;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.host.spi.Host;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.Leases;
import org.houvast.persistence.Transactions;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Every component of every module, put together from the descriptions that the container reads: what a module adds is here without a line of
 * code. Settings have their defaults; files lie in a folder of this assembly.
 */
final class Assembly implements AutoCloseable {
    private final TestDatabase database;
    private final Host host;
    private final Path folder;
    private final List<Described> described = Described.all();
    private final IdentityHashMap<Described, Object> made = new IdentityHashMap<>();
    private final List<Described> order = new ArrayList<>();
    private final Set<Described> being = Collections.newSetFromMap(new IdentityHashMap<>());

    Assembly(TestDatabase database, Host host, Path folder) {
        this.database = database;
        this.host = host;
        this.folder = folder;
        described.stream().filter(d -> !d.immediate()).forEach(this::made);
        described.stream().filter(d -> !d.immediate()).forEach(this::bind);
        described.stream().filter(Described::immediate).forEach(d -> {
            made(d);
            bind(d);
        });
        all(EventConsumer.class.getName()).forEach(c -> database.consume((EventConsumer) c));
    }

    /** the service of this type */
    <T> T get(Class<T> type) {
        return type.cast(one(new Described.Wanted(type.getName(), null)));
    }

    private Object made(Described component) {
        Object known = made.get(component);
        if (known != null) {
            return known;
        }
        if (!being.add(component)) {
            throw new IllegalStateException("a circle at " + component.type());
        }
        Object instance = construct(component);
        made.put(component, instance);
        order.add(component);
        return instance;
    }

    private Object construct(Described component) {
        for (Constructor<?> constructor : type(component.type()).getDeclaredConstructors()) {
            if (fits(constructor, component)) {
                Object[] arguments = new Object[component.parameters()];
                for (int i = 0; i < arguments.length; i++) {
                    Described.Wanted wanted = component.needs().get(i);
                    arguments[i] = wanted == null ? defaults(constructor.getParameterTypes()[i]) : one(wanted);
                }
                try {
                    constructor.setAccessible(true);
                    return constructor.newInstance(arguments);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(component.type(), e);
                }
            }
        }
        throw new IllegalStateException("no constructor of " + component.type());
    }

    private static boolean fits(Constructor<?> constructor, Described component) {
        Class<?>[] types = constructor.getParameterTypes();
        if (types.length != component.parameters()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Described.Wanted wanted = component.needs().get(i);
            if (wanted == null ? !types[i].isAnnotation() : !types[i].getName().equals(wanted.service())) {
                return false;
            }
        }
        return true;
    }

    private void bind(Described component) {
        Object instance = made(component);
        for (Described.Bound bound : component.bound()) {
            List<Object> services = all(bound.service());
            try {
                if (!bound.method().isEmpty()) {
                    Method method = instance.getClass().getDeclaredMethod(bound.method(), type(bound.service()));
                    method.setAccessible(true);
                    for (Object service : bound.many() ? services : services.subList(0, Math.min(1, services.size()))) {
                        method.invoke(instance, service);
                    }
                } else if (!services.isEmpty()) {
                    Field field = instance.getClass().getDeclaredField(bound.field());
                    field.setAccessible(true);
                    field.set(instance, bound.many() ? List.copyOf(services) : services.get(0));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.type() + " " + bound, e);
            }
        }
    }

    private Object one(Described.Wanted wanted) {
        Object given = given(wanted);
        if (given != null) {
            return given;
        }
        return described.stream()
                .filter(d -> d.provides().contains(wanted.service()))
                .findFirst()
                .map(this::made)
                .orElseThrow(() -> new IllegalStateException("nobody provides " + wanted));
    }

    private List<Object> all(String service) {
        Object given = given(new Described.Wanted(service, null));
        return Stream.concat(
                        Stream.ofNullable(given),
                        described.stream()
                                .filter(d -> d.provides().contains(service))
                                .map(this::made))
                .toList();
    }

    /** what no component of a module is */
    private @Nullable Object given(Described.Wanted wanted) {
        String service = wanted.service();
        if (service.equals(Transactions.class.getName())) {
            return database.transactions(Objects.requireNonNull(wanted.module()), anyClass(wanted.module()));
        }
        if (service.equals(DataSource.class.getName())) {
            database.transactions(Objects.requireNonNull(wanted.module()), anyClass(wanted.module()));
            return database.dataSource();
        }
        if (service.equals(Clock.class.getName())) {
            return database.clock();
        }
        if (service.equals(EventOutbox.class.getName())) {
            return database.outbox();
        }
        if (service.equals(IdempotencyKeys.class.getName())) {
            return database.idempotencyKeys();
        }
        if (service.equals(Leases.class.getName())) {
            return database.leases();
        }
        return service.equals(Host.class.getName()) ? host : null;
    }

    private Class<?> anyClass(String module) {
        String start = "org.houvast." + module + ".internal.";
        return type(described.stream()
                .map(Described::type)
                .filter(t -> t.startsWith(start))
                .findFirst()
                .orElseThrow());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** a configuration with nothing set but where its files are */
    private Object defaults(Class<?> configuration) {
        InvocationHandler values =
                (proxy, method, arguments) -> method.getName().endsWith("_file")
                        ? folder.resolve(method.getName()).toString()
                        : method.getDefaultValue();
        return Proxy.newProxyInstance(configuration.getClassLoader(), new Class<?>[] {configuration}, values);
    }

    @Override
    public void close() {
        for (int i = order.size() - 1; i >= 0; i--) {
            Described component = order.get(i);
            if (!component.end().isEmpty()) {
                try {
                    Method end = type(component.type()).getDeclaredMethod(component.end());
                    end.setAccessible(true);
                    end.invoke(made.get(component));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(component.type(), e);
                }
            }
        }
    }
}
