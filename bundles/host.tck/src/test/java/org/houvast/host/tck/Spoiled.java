package org.houvast.host.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.houvast.host.spi.Host;
import org.jspecify.annotations.Nullable;

/** Makes a host that breaks one rule out of one that keeps them all. */
final class Spoiled {
    /** what a method answers instead */
    interface Spoil {
        @Nullable
        Object answer(Call right, Object[] arguments) throws Throwable;
    }

    /** the answer of the host that keeps the rules */
    interface Call {
        Object get(@Nullable Object... arguments) throws Throwable;
    }

    private Spoiled() {}

    /**
     * A host with one method that answers otherwise.
     *
     * @param path {@code children.find}, or {@code capabilities} of the host itself
     */
    static Host host(Host good, String path, Spoil spoil) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return wrap(Host.class, good, path, spoil);
        }
        String method = path.substring(dot + 1);
        return wrap(Host.class, good, path.substring(0, dot), (right, arguments) -> {
            Object directory = right.get();
            return wrap(Object.class, directory, method, spoil);
        });
    }

    private static <T> T wrap(Class<T> type, T good, String method, Spoil spoil) {
        Class<?>[] interfaces = good.getClass().getInterfaces();
        Object proxy = Proxy.newProxyInstance(Spoiled.class.getClassLoader(), interfaces, (self, called, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            Call right = other -> call(called, good, other.length == 0 ? given : other);
            return called.getName().equals(method) ? spoil.answer(right, given) : right.get();
        });
        return type.cast(proxy);
    }

    private static Object call(Method method, Object target, @Nullable Object[] arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
