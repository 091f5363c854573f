package org.houvast.persistence.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.houvast.persistence.StatementCount;
import org.jspecify.annotations.Nullable;

/** Counts the statements that its connections make; costs well under a microsecond each. */
final class CountingDataSource extends DelegatingDataSource implements StatementCount {
    private final LongAdder statements = new LongAdder();

    CountingDataSource(DataSource source) {
        super(source);
    }

    @Override
    public long total() {
        return statements.sum();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(borrow());
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new Counter(connection, statements));
    }

    private record Counter(Connection connection, LongAdder statements) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            String name = method.getName();
            if (name.equals("prepareStatement") || name.equals("createStatement") || name.equals("prepareCall")) {
                statements.increment();
            } else if (name.equals("equals") && arguments != null) {
                return proxy == arguments[0];
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
    }
}
