package org.houvast.persistence.internal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

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
            throw new MigrationException(
                    "migration " + version() + " of " + module + " failed: " + reason(e), false, e);
        }
    }

    private String reason(FlywayException e) {
        FlywaySqlScriptException script = SqlFailures.find(e, FlywaySqlScriptException.class);
        if (script != null) {
            return "SQL state " + script.getSqlState() + " in line " + script.getLineNumber();
        }
        SQLException sql = SqlFailures.find(e, SQLException.class);
        if (sql != null) {
            return "SQL state " + sql.getSQLState();
        }
        return info().anyMatch(m -> m.getState().isFailed())
                ? "it stopped half-way before, and what it left must be put right by hand"
                : e.getErrorCode().toString();
    }

    private Stream<MigrationInfo> info() {
        try {
            return Arrays.stream(flyway.info().all());
        } catch (FlywayException e) {
            return Stream.empty();
        }
    }

    /** the version that failed: marked so in the history (H2), or rolled back and still to come (PostgreSQL) */
    private String version() {
        return info().filter(m -> m.getState().isFailed() || !m.getState().isApplied())
                .findFirst()
                .map(MigrationInfo::getVersion)
                .map(Object::toString)
                .orElse("check");
    }
}
