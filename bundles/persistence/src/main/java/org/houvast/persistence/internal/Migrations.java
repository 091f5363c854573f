package org.houvast.persistence.internal;

import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Runs the migrations of one module, from {@code db/<module>}, with a history table of their own. */
final class Migrations {
    private final Flyway flyway;
    private final String module;

    Migrations(Database database, ModuleSource source) {
        this.module = source.module();
        this.flyway = Flyway.configure(source.loader())
                .dataSource(database.forMigrations())
                .locations("classpath:db/" + module)
                .table(module + "_history")
                .placeholders(database.dialect().placeholders())
                // other modules have their tables in this schema already
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load();
    }

    void run() throws MigrationException {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            SQLException sql = SqlFailures.find(e, SQLException.class);
            if (sql != null && SqlFailures.isGone(sql)) {
                throw new MigrationException("the database does not answer: SQL state " + sql.getSQLState(), true, e);
            }
            String reason = sql == null ? e.getErrorCode().toString() : "SQL state " + sql.getSQLState();
            throw new MigrationException("migration " + version() + " of " + module + " failed: " + reason, false, e);
        }
    }

    /** the version that failed: marked so in the history (H2), or rolled back and still to come (PostgreSQL) */
    private String version() {
        try {
            return Arrays.stream(flyway.info().all())
                    .filter(m -> m.getState().isFailed() || !m.getState().isApplied())
                    .findFirst()
                    .map(MigrationInfo::getVersion)
                    .map(Object::toString)
                    .orElse("check");
        } catch (FlywayException e) {
            return "check";
        }
    }
}
