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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.privacy.internal.audit.AuditEntry;
import org.houvast.privacy.internal.audit.AuditFiles;
import org.houvast.privacy.internal.audit.AuditWriter;
import org.houvast.testkit.TestDatabase;

/**
 * Writes and seals lines of the audit as the product does, verifies them as {@code houvast:audit-verify} does, several times, and prints how many lines
 * that are a second.
 *
 * <p>Options: {@code --lines=N} (300000), {@code --rounds=N} (5), {@code --database=H2} or {@code POSTGRESQL}.
 */
public final class AuditSpeed {
    private static final String THREAD = "houvast-audit-verification";

    /** of a list */
    private static final String CHILDREN = IntStream.range(0, 20)
            .mapToObj(i -> String.format(Locale.ROOT, "AAAABBBBCCCCDD%02d", i))
            .collect(Collectors.joining(","));

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
        AuditFiles files = new AuditFiles(folder.resolve("houvast.audit.key"), folder.resolve("audit.heads"));
        Rows rows = Rows.on(database.dataSource());
        try (AuditWriter writer = new AuditWriter(database.dataSource(), files)) {
            write(rows, writer, database.clock().instant(), lines);
        }
    }

    private static void write(Rows rows, AuditWriter writer, Instant at, int lines) {
        for (int from = 0; from < lines; from += BATCH) {
            List<AuditEntry> batch = new ArrayList<>();
            for (int i = from; i < Math.min(lines, from + BATCH); i++) {
                batch.add(line(i, at.plusMillis(i)));
            }
            writer.write(rows, batch);
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
                list ? CHILDREN : null);
    }

    private static void verify(PrivacyRuntime privacy, TestDatabase.Product product, PrintStream out) {
        long began = System.nanoTime();
        long used = processorTime();
        AuditVerification found = privacy.auditTrail().verifyFromConsole();
        double seconds = (System.nanoTime() - began) / NANOS;
        double processor = (processorTime() - used) / NANOS;
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

    /** nanoseconds that the thread of the verifications used; 0 before its first one */
    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().equals(THREAD))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }
}
