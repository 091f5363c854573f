package org.houvast.histories;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.privacy.internal.audit.AuditEntry;
import org.houvast.privacy.internal.audit.AuditKey;
import org.houvast.privacy.internal.audit.AuditSql;
import org.houvast.testkit.TestDatabase;

/**
 * Writes and seals lines of the audit as the product does, verifies them as {@code houvast:audit-verify} does, several times, and prints how many lines
 * that are a second.
 *
 * <p>Options: {@code --lines=N} (300000), {@code --rounds=N} (5), {@code --database=H2} or {@code POSTGRESQL}.
 */
public final class AuditSpeed {
    private static final int BATCH = 1_000;
    private static final double NANOS = 1e9;

    private AuditSpeed() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Options options = new Options(arguments);
        TestDatabase.Product product = TestDatabase.Product.valueOf(options.text("database", "POSTGRESQL"));
        Path folder = Files.createTempDirectory("houvast-audit");
        try (TestDatabase database = TestDatabase.fresh(product)) {
            PrivacyRuntime.Storage storage = new PrivacyRuntime.Storage(
                    database.transactions("privacy", PrivacyRuntime.class),
                    database.dataSource(),
                    database.outbox(),
                    database.idempotencyKeys(),
                    database.leases());
            try (PrivacyRuntime privacy =
                    new PrivacyRuntime(storage, null, null, List.of(), database.clock(), folder)) {
                write(database, folder, (int) options.number("lines", 300_000));
                for (int i = 0; i < options.number("rounds", 5); i++) {
                    // a verification writes a line of its own
                    privacy.seal();
                    verify(privacy, product, System.out);
                }
            }
        }
    }

    private static void write(TestDatabase database, Path folder, int lines) {
        AuditKey key = AuditKey.in(folder.resolve("houvast.audit.key"));
        Rows rows = Rows.on(database.dataSource());
        Instant at = database.clock().instant();
        for (int from = 0; from < lines; from += BATCH) {
            List<AuditEntry> batch = new ArrayList<>();
            for (int i = from; i < Math.min(lines, from + BATCH); i++) {
                batch.add(line(i, at.plusMillis(i)));
            }
            AuditSql.insert(rows, batch, key);
        }
    }

    /** as long as most: one in ten is a list of twenty children */
    private static AuditEntry line(int number, Instant at) {
        boolean list = number % 10 == 0;
        return new AuditEntry(
                list ? AuditType.LIST_HIT : AuditType.READ,
                at,
                at,
                "person-" + number % 1_700,
                "STAFF",
                "organisation-" + number % 3,
                null,
                null,
                "houvast-web",
                "10.1.2." + number % 250,
                "organisation-" + number % 3,
                list ? null : "child-" + number % 5_000,
                "observation",
                list ? (new UUID(number, 7) + ",").repeat(20) : new UUID(number, 7).toString(),
                Sensitivity.CHILD,
                "observation.read",
                "GROUP_STAFF",
                Outcome.DONE,
                null,
                String.format(Locale.ROOT, "%032x", number),
                list ? "AAAABBBBCCCCDDDD,".repeat(20) : null);
    }

    private static void verify(PrivacyRuntime privacy, TestDatabase.Product product, PrintStream out) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long used = threads.getCurrentThreadCpuTime();
        AuditVerification found = privacy.auditTrail().verifyFromConsole();
        double seconds = (System.nanoTime() - began) / NANOS;
        double processor = (threads.getCurrentThreadCpuTime() - used) / NANOS;
        if (!found.intact()) {
            throw new IllegalStateException(found.toString());
        }
        out.printf(
                Locale.ROOT,
                "%s: %,d lines in %.2f s, %,.0f lines/s; %.2f s of the processor in our thread, %,.0f lines/s%n",
                product,
                found.sealed(),
                seconds,
                found.sealed() / seconds,
                processor,
                found.sealed() / processor);
    }
}
