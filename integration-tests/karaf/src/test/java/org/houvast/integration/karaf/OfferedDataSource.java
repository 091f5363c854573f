package org.houvast.integration.karaf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.postgresql.ds.PGSimpleDataSource;

/** Activator of a bundle that offers a {@code DataSource} of the host, with a driver that is not ours. */
public final class OfferedDataSource implements BundleActivator {
    static final String IMPORTS =
            "org.osgi.framework,javax.sql,javax.naming,org.postgresql.ds,org.postgresql.ds.common";
    static final String FILTER = "(osgi.jndi.service.name=jdbc/centre)";

    @Override
    public void start(BundleContext context) throws IOException {
        Properties settings = new Properties();
        try (InputStream in = OfferedDataSource.class.getResourceAsStream("settings.properties")) {
            settings.load(in);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.getProperty("url"));
        source.setUser(settings.getProperty("user"));
        source.setPassword("any");
        context.registerService(
                DataSource.class, source, FrameworkUtil.asDictionary(Map.of("osgi.jndi.service.name", "jdbc/centre")));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }
}
