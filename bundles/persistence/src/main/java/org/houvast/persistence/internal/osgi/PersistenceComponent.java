package org.houvast.persistence.internal.osgi;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.houvast.persistence.ModuleStates;
import org.houvast.persistence.ModuleStates.Phase;
import org.houvast.persistence.internal.Database;
import org.houvast.persistence.internal.DatabaseSettings;
import org.houvast.persistence.internal.MicrosecondClock;
import org.houvast.persistence.internal.SharedDatabase;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;

/** The bundle's one component: reads the configuration, opens the database and registers what there is. */
@Component(
        service = {},
        configurationPid = "org.houvast.persistence")
@Designate(ocd = PersistenceConfiguration.class)
public final class PersistenceComponent {
    private final Registrations always;
    private final DatabaseKeeper keeper;
    private final @Nullable HostDataSource hostDataSource;

    @Activate
    public PersistenceComponent(BundleContext context, PersistenceConfiguration configuration) {
        Clock clock = MicrosecondClock.utc();
        ModuleStateBoard states = new ModuleStateBoard();
        states.set(SharedDatabase.MODULE, Phase.WAITING);
        always = new Registrations(context);
        keeper = new DatabaseKeeper(context, clock, states);
        if (configuration.dataSourceFilter().isBlank()) {
            DatabaseSettings settings = settings(context, configuration);
            hostDataSource = null;
            keeper.begin(() -> Database.open(settings));
        } else {
            String filter = configuration.dataSourceFilter().strip();
            hostDataSource = new HostDataSource(context, filter, keeper, configuration.countStatements());
            hostDataSource.open();
        }
        always.add(Clock.class, clock, Map.of("houvast.clock", true, Constants.SERVICE_RANKING, Integer.MIN_VALUE));
        always.add(ModuleStates.class, states, Map.of());
    }

    private static DatabaseSettings settings(BundleContext context, PersistenceConfiguration configuration) {
        String data = context.getProperty("karaf.data");
        return new DatabaseSettings(
                configuration.url().replace("${karaf.data}", data == null ? "./data" : data),
                configuration.user(),
                configuration.password(),
                configuration.poolSize(),
                Duration.ofMillis(configuration.poolWaitMillis()),
                configuration.countStatements());
    }

    @Deactivate
    void stop() {
        if (hostDataSource != null) {
            hostDataSource.close();
        }
        keeper.close();
        always.close();
    }
}
