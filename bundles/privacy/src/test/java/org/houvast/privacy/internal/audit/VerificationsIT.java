package org.houvast.privacy.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.TestDatabase;
import org.houvast.testkit.TestDatabase.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationsIT {
    private static final int CONNECTIONS = 2;
    private static final Duration SHORT = Duration.ofMillis(1);

    private final TestDatabase database = TestDatabase.fresh(Product.H2, CONNECTIONS, Duration.ofMinutes(1));
    private final List<Connection> taken = new ArrayList<>();
    private Verifications verifications;

    @SuppressWarnings("NullAway.Init")
    VerificationsIT() {
        database.transactions("privacy", PrivacyRuntime.class);
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        verifications = new Verifications(
                database.dataSource(),
                new AuditFiles(folder.resolve("key"), folder.resolve("heads")),
                database.clock());
    }

    @AfterEach
    void end() throws SQLException {
        release();
        verifications.stop();
        database.close();
    }

    /** no check gets on while these are taken */
    private void takeAllConnections() throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            taken.add(database.dataSource().getConnection());
        }
    }

    private void release() throws SQLException {
        for (Connection one : taken) {
            one.close();
        }
        taken.clear();
    }

    @Test
    void tellHowFarACheckIsThatTakesLong() throws SQLException {
        Instant begun = database.clock().instant();
        takeAllConnections();

        AuditVerification first = verifications.within(SHORT);
        database.clock().advance(Duration.ofMinutes(1));
        AuditVerification second = verifications.within(SHORT);

        assertThat(first).isEqualTo(new AuditVerification(begun, true, 0, 0, 0, 0, null));
        assertThat(first.intact()).as("nobody knows yet").isFalse();
        assertThat(second).as("the same check, not another one").isEqualTo(first);
        assertThat(verifications.last()).as("what came to its end").isNull();

        release();
        AuditVerification whole = verifications.whole();

        assertThat(whole).isEqualTo(new AuditVerification(begun, false, 0, 0, 0, 0, null));
        assertThat(verifications.last()).isEqualTo(whole);
    }

    @Test
    void beginAnewWhenNoneIsUnderWay() {
        AuditVerification first = verifications.whole();
        database.clock().advance(Duration.ofMinutes(1));
        AuditVerification second = verifications.whole();

        assertThat(second.begun()).isAfter(first.begun());
        assertThat(verifications.last()).isEqualTo(second);
    }
}
