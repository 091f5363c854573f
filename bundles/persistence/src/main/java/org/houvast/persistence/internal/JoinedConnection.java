package org.houvast.persistence.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection of a write, for a look-up in the middle of it: closing gives nothing back, and the end of the write is not its to say. */
final class JoinedConnection implements InvocationHandler {
    private static final Set<String> OF_THE_WRITE =
            Set.of("commit", "rollback", "setAutoCommit", "setReadOnly", "setTransactionIsolation", "abort");

    private final Connection connection;
    private boolean closed;

    private JoinedConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new JoinedConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("close")) {
            closed = true;
            return null;
        }
        if (name.equals("isClosed")) {
            return closed;
        }
        if (name.equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        if (closed || OF_THE_WRITE.contains(name)) {
            throw new SQLException("this connection belongs to a write", "25000");
        }
        return LateConnection.forward(connection, method, arguments);
    }
}
