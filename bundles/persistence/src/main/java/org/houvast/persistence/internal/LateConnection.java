package org.houvast.persistence.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a write, borrowed with its first statement: a write that asks the host before it touches a row lets nobody wait
 * for a connection meanwhile. Once it failed to come, it is not waited for again.
 */
final class LateConnection implements InvocationHandler {
    @FunctionalInterface
    interface Lender {
        Connection borrow() throws SQLException;
    }

    private final Lender lender;
    private final WriteScope scope;
    private @Nullable Connection borrowed;
    private @Nullable SQLException failure;
    private boolean autoCommit = true;
    private boolean closed;

    private LateConnection(Lender lender, WriteScope scope) {
        this.lender = lender;
        this.scope = scope;
    }

    static Connection of(WriteScope scope, Lender lender) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new LateConnection(lender, scope));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "close" -> {
                close();
                yield null;
            }
            case "isClosed" -> closed;
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default ->
                borrowed == null && needsNone(method.getName())
                        ? unborrowed(method.getName(), arguments)
                        : forward(connection(), method, arguments);
        };
    }

    private static boolean needsNone(String method) {
        return switch (method) {
            case "setAutoCommit", "getAutoCommit", "commit", "rollback", "clearWarnings", "toString" -> true;
            default -> false;
        };
    }

    /** what can be answered without a connection: nothing was done that could be committed or rolled back */
    private @Nullable Object unborrowed(String method, Object @Nullable [] arguments) {
        if (method.equals("setAutoCommit") && arguments != null) {
            autoCommit = Boolean.TRUE.equals(arguments[0]);
        }
        return switch (method) {
            case "getAutoCommit" -> autoCommit;
            case "toString" -> "the connection of a write, not borrowed yet";
            default -> null;
        };
    }

    private Connection connection() throws SQLException {
        Connection there = borrowed;
        if (there != null) {
            return there;
        }
        if (closed || failure != null) {
            throw failure == null ? new SQLException("the write is over", "08003") : failure;
        }
        try {
            there = lender.borrow();
        } catch (SQLException e) {
            failure = e;
            throw e;
        }
        borrowed = there;
        there.setAutoCommit(autoCommit);
        scope.join(there);
        return there;
    }

    private void close() throws SQLException {
        closed = true;
        Connection there = borrowed;
        if (there != null) {
            scope.leave();
            there.close();
        }
    }

    static @Nullable Object forward(Connection to, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(to, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
