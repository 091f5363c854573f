package org.houvast.persistence.internal.osgi;

import java.util.Objects;
import javax.sql.DataSource;
import org.houvast.persistence.internal.Database;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Follows the data source that the host offers: what is ours opens and closes with it. */
final class HostDataSource extends ServiceTracker<DataSource, DataSource> {
    private final DatabaseKeeper keeper;
    private final boolean countStatements;
    private @Nullable ServiceReference<DataSource> used;

    HostDataSource(BundleContext context, String filter, DatabaseKeeper keeper, boolean countStatements) {
        super(context, filter(context, filter), null);
        this.keeper = keeper;
        this.countStatements = countStatements;
    }

    private static Filter filter(BundleContext context, String filter) {
        String notOurs = "(!(service.bundleid=" + context.getBundle().getBundleId() + "))";
        try {
            return FrameworkUtil.createFilter(
                    "(&(objectClass=" + DataSource.class.getName() + ")" + notOurs + filter + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("dataSourceFilter is no LDAP filter", e);
        }
    }

    @Override
    public synchronized DataSource addingService(ServiceReference<DataSource> reference) {
        DataSource source = Objects.requireNonNull(super.addingService(reference));
        if (used == null) {
            use(reference, source);
        }
        return source;
    }

    @Override
    public synchronized void removedService(ServiceReference<DataSource> reference, DataSource source) {
        if (reference.equals(used)) {
            used = null;
            keeper.end();
            ServiceReference<DataSource> next = getServiceReference();
            DataSource nextSource = next == null ? null : getService(next);
            if (next != null && nextSource != null) {
                use(next, nextSource);
            }
        }
        super.removedService(reference, source);
    }

    private void use(ServiceReference<DataSource> reference, DataSource source) {
        used = reference;
        keeper.begin(() -> Database.over(source, countStatements));
    }
}
