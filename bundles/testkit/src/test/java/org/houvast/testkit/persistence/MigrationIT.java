package org.houvast.testkit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.persistence.Rows;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

@EveryDatabase
class MigrationIT {
    private final TestDatabase database;

    MigrationIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void runsEachMigrationOnceAndKeepsWhatIsThere() {
        UUID id = new Samples(database).add();
        assertThat(versions()).containsExactly("0001", "0002");
        database.restart();
        assertThat(new Samples(database).read(id).id()).isEqualTo(id);
        assertThat(versions()).containsExactly("0001", "0002");
    }

    private List<String> versions() {
        return Rows.on(database.dataSource())
                .list(
                        "select \"version\" from \"sample_history\" where \"version\" > '0' order by \"installed_rank\"",
                        Rows.Binder.NONE,
                        r -> r.text(1));
    }

    @Test
    void saysWhichMigrationFailedAndLeavesTheOthersServing() throws SQLException {
        String state = database.product() == TestDatabase.Product.H2 ? "42S02" : "42P01";
        assertThatThrownBy(() -> database.transactions("broken", Sample.class))
                .hasMessage("migration 0002 of broken failed: SQL state " + state + " in line 1");
        assertThat(new Samples(database).add()).isNotNull();
        String again = database.product() == TestDatabase.Product.H2 ? "half-way" : state;
        assertThatThrownBy(() -> database.transactions("broken", Sample.class))
                .hasMessageContaining("0002")
                .hasMessageContaining(again);
    }

    @Test
    void saysThatAModuleHasNoMigrations() {
        assertThatThrownBy(() -> database.transactions("missing", Sample.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void leaksNoConnectionWhenAMigrationFails() throws SQLException {
        int connections = 2;
        try (TestDatabase small = TestDatabase.fresh(database.product(), connections, Duration.ofMillis(500))) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> small.transactions("broken", Sample.class))
                        .isInstanceOf(IllegalStateException.class);
            }
            List<Connection> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(small.dataSource().getConnection());
            }
            for (Connection connection : all) {
                assertThat(connection.isValid(1)).isTrue();
                connection.close();
            }
        }
    }
}
