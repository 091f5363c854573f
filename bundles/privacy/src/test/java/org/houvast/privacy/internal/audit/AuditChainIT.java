package org.houvast.privacy.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.houvast.commons.Problem;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.AuditVerification.Kind;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@EveryDatabase
class AuditChainIT {
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00.123456Z");

    private final TestDatabase database;
    private final Rows rows;

    private Path folder;
    private AuditFiles files;
    private AuditWriter writer;
    private AuditSealer sealer;

    @SuppressWarnings("NullAway.Init")
    AuditChainIT(TestDatabase database) {
        this.database = database;
        database.transactions("privacy", PrivacyRuntime.class);
        this.rows = Rows.on(database.dataSource());
    }

    @BeforeEach
    void start(@TempDir Path fresh) {
        folder = fresh;
        rows.change("delete from privacy_audit_seal", Rows.Binder.NONE);
        rows.change("delete from privacy_audit_line", Rows.Binder.NONE);
        files = new AuditFiles(folder.resolve("key"), folder.resolve("data/heads"));
        writer = new AuditWriter(database.dataSource(), files);
        sealer = new AuditSealer(
                database.dataSource(), files, database.leases(), () -> true, database.clock(), Duration.ZERO);
    }

    @AfterEach
    void stop() {
        sealer.stop();
        writer.close();
    }

    private static AuditEntry entry(String object) {
        return new AuditEntry(
                AuditType.READ,
                AT,
                AT,
                "person-sam",
                "STAFF",
                "centre",
                "sam",
                null,
                "tests",
                "",
                "centre",
                "tim",
                "record",
                object,
                Sensitivity.CHILD,
                "test.record.read",
                "GROUP_STAFF",
                Outcome.DONE,
                null,
                "0123456789abcdef0123456789abcdef",
                null);
    }

    private void writeAndSeal(int lines) throws SQLException, IOException {
        for (int i = 0; i < lines; i++) {
            writer.write(List.of(entry("record-" + i)));
        }
        sealer.seal();
    }

    private AuditVerification verify() {
        return new ChainCheck(database.dataSource(), files).run(Instant.EPOCH, soFar -> {});
    }

    private static AuditVerification whole(long sealed, long unsealed, long heads, long anchors) {
        return new AuditVerification(Instant.EPOCH, false, sealed, unsealed, heads, anchors, null);
    }

    private void assertBroken(Kind kind, long position) {
        AuditVerification.Break broken = Objects.requireNonNull(verify().broken());
        assertThat(broken.kind()).isEqualTo(kind);
        assertThat(broken.position()).isEqualTo(position);
    }

    private long lineAt(long position) {
        return rows.first(
                        "select line_id from privacy_audit_seal where position = ?",
                        p -> p.number(position),
                        row -> row.number(1))
                .orElseThrow();
    }

    @Test
    void findsAWholeChainIntact() throws Exception {
        writeAndSeal(6);
        writer.write(List.of(entry("unsealed")));

        AuditVerification found = verify();

        assertThat(found).isEqualTo(whole(6, 1, 1, 1));
        assertThat(found.intact()).isTrue();
    }

    @Test
    void writesManyAtOnceAndSealsEveryLineOnce() throws Exception {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            String name = "t" + t;
            writers.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 25; i++) {
                    writer.write(List.of(entry(name), entry(name)));
                }
            }));
        }
        for (CompletableFuture<Void> one : writers) {
            one.get();
        }
        sealer.seal();

        assertThat(verify()).isEqualTo(whole(400, 0, 1, 1));
    }

    @Test
    void sealsByItselfWithinASecond() throws Exception {
        AuditSealer running = new AuditSealer(
                database.dataSource(),
                files,
                database.leases(),
                writer::hasNews,
                database.clock(),
                Duration.ofMillis(200));
        try {
            for (int i = 1; i <= 3; i++) {
                writer.write(List.of(entry("line-" + i)));
                awaitSealed(i);
            }
        } finally {
            running.stop();
        }
        assertThat(verify()).isEqualTo(whole(3, 0, 3, 1));
        assertThat(database.leases().acquire("privacy.audit-sealer", Duration.ofMillis(1)))
                .isTrue();
    }

    private void awaitSealed(long lines) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (verify().sealed() < lines) {
            assertThat(System.nanoTime()).as("sealed in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void findsADeletedLine() throws Exception {
        writeAndSeal(5);
        long line = lineAt(3);
        rows.change("delete from privacy_audit_line where id = ?", p -> p.number(line));

        assertBroken(Kind.LINE_MISSING, 3);
    }

    @Test
    void findsAChangedLineWhateverWasChanged() throws Exception {
        writeAndSeal(5);
        long line = lineAt(4);
        for (String change : List.of(
                "person_key = 'person-ann'",
                "occurred_at = occurred_at + interval '1' second",
                "outcome = 'REFUSED'",
                "outcome = 'NEVER'",
                "reason = ''",
                "mac = (select mac from privacy_audit_line where id <> " + line + " limit 1)")) {
            rows.change("create table kept as select * from privacy_audit_line where id = " + line, Rows.Binder.NONE);
            rows.change("update privacy_audit_line set " + change + " where id = ?", p -> p.number(line));

            if (change.startsWith("mac")) {
                assertThat(verify().broken()).isNotNull();
            } else {
                assertBroken(Kind.LINE_CHANGED, 4);
            }

            restore(line);
            assertThat(verify().intact()).isTrue();
        }
    }

    private void restore(long line) {
        rows.change(
                "update privacy_audit_line set person_key = (select person_key from kept),"
                        + " occurred_at = (select occurred_at from kept), outcome = (select outcome from kept),"
                        + " reason = (select reason from kept), mac = (select mac from kept) where id = ?",
                p -> p.number(line));
        rows.change("drop table kept", Rows.Binder.NONE);
    }

    @Test
    void findsALineThatWeDidNotWrite() throws Exception {
        writeAndSeal(3);
        rows.change(
                "insert into privacy_audit_line (event_type, occurred_at, recorded_at, person_key, client,"
                        + " client_address, source, object_type, object_ids, sensitivity, purpose, basis, outcome,"
                        + " trace_id, mac) select event_type, occurred_at, recorded_at, 'person-ann', client,"
                        + " client_address, source, object_type, object_ids, sensitivity, purpose, basis, outcome,"
                        + " trace_id, mac from privacy_audit_line where id = ?",
                p -> p.number(lineAt(1)));

        assertBroken(Kind.LINE_CHANGED, 4);
        sealer.seal();
        assertBroken(Kind.LINE_CHANGED, 4);
    }

    @Test
    void findsALineInsertedFarBehindTheChain() throws Exception {
        writeAndSeal(2);
        long first = lineAt(1);
        rows.change(
                "alter table privacy_audit_line alter column id restart with " + (first + AuditChain.LATE + 10),
                Rows.Binder.NONE);
        writeAndSeal(1);
        rows.change(
                "insert into privacy_audit_line (id, event_type, occurred_at, recorded_at, person_key, client,"
                        + " client_address, source, object_type, object_ids, sensitivity, purpose, basis, outcome,"
                        + " trace_id, mac) overriding system value select id - 1, event_type, occurred_at,"
                        + " recorded_at, person_key, client, client_address, source, object_type, object_ids,"
                        + " sensitivity, purpose, basis, outcome, trace_id, mac from privacy_audit_line where id = ?",
                p -> p.number(first));
        sealer.seal();

        AuditVerification.Break broken = verify().broken();
        assertThat(broken).isEqualTo(new AuditVerification.Break(4, first - 1, Kind.LINE_INSERTED));
    }

    @Test
    void findsLinesThatChangedPlaces() throws Exception {
        writeAndSeal(5);
        long second = lineAt(2);
        long third = lineAt(3);
        rows.change("update privacy_audit_seal set line_id = -1 where position = 2", Rows.Binder.NONE);
        rows.change("update privacy_audit_seal set line_id = ? where position = 3", p -> p.number(second));
        rows.change("update privacy_audit_seal set line_id = ? where position = 2", p -> p.number(third));

        assertBroken(Kind.SEAL_CHANGED, 2);
    }

    @Test
    void findsASealTakenFromTheMiddle() throws Exception {
        writeAndSeal(5);
        rows.change("delete from privacy_audit_seal where position = 3", Rows.Binder.NONE);

        assertBroken(Kind.SEAL_MISSING, 3);
    }

    @Test
    void findsAChainThatWasCutOff() throws Exception {
        writeAndSeal(3);
        writeAndSeal(2);
        rows.change("delete from privacy_audit_line where id >= ?", p -> p.number(lineAt(4)));
        rows.change("delete from privacy_audit_seal where position >= 4", Rows.Binder.NONE);

        assertBroken(Kind.TRUNCATED, 4);
    }

    @Test
    void findsAChainThatWasMadeAnewWithoutTheKey() throws Exception {
        writeAndSeal(4);
        rows.change("delete from privacy_audit_seal", Rows.Binder.NONE);
        AuditFiles forged = new AuditFiles(folder.resolve("other-key"), folder.resolve("other-heads"));
        AuditSealer forger = new AuditSealer(
                database.dataSource(), forged, database.leases(), () -> true, database.clock(), Duration.ZERO);
        forger.seal();
        forger.stop();

        assertBroken(Kind.SEAL_CHANGED, 1);
    }

    @Test
    void findsAChainThatWasCutOffAndMadeAnewWithTheKey() throws Exception {
        writeAndSeal(2);
        writeAndSeal(2);
        rows.change("delete from privacy_audit_line where id = ?", p -> p.number(lineAt(2)));
        rows.change("delete from privacy_audit_seal where position >= 2", Rows.Binder.NONE);
        AuditFiles same = new AuditFiles(folder.resolve("key"), folder.resolve("other-heads"));
        AuditSealer forger = new AuditSealer(
                database.dataSource(), same, database.leases(), () -> true, database.clock(), Duration.ZERO);
        forger.seal();
        forger.stop();

        assertBroken(Kind.HEAD_DIFFERS, 2);
    }

    @Test
    void sealsALineWhoseCommitCameLate() throws Exception {
        writer.write(List.of(entry("first")));
        try (Connection late = database.dataSource().getConnection()) {
            late.setAutoCommit(false);
            AuditSql.insert(Rows.on(late), List.of(entry("late")), files.key());
            writer.write(List.of(entry("second")));
            sealer.seal();
            assertThat(verify().sealed()).isEqualTo(2);
            late.commit();
        }
        sealer.seal();

        assertThat(verify()).isEqualTo(whole(3, 0, 2, 1));
    }

    @Test
    void goesOnWithTheSameKeyAfterARestart() throws Exception {
        writeAndSeal(2);
        stop();
        files = new AuditFiles(folder.resolve("key"), folder.resolve("data/heads"));
        writer = new AuditWriter(database.dataSource(), files);
        sealer = new AuditSealer(
                database.dataSource(), files, database.leases(), () -> true, database.clock(), Duration.ZERO);
        writeAndSeal(2);

        assertThat(verify()).isEqualTo(whole(4, 0, 2, 1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        Path wrong = folder.resolve("wrong");
        Files.writeString(wrong, "00ff");

        assertThatThrownBy(() -> AuditKey.in(wrong)).isInstanceOf(IllegalStateException.class);
    }

    private Path anchors() {
        return folder.resolve("data/audit.anchors");
    }

    private void threeDays() throws Exception {
        for (int day = 0; day < 3; day++) {
            writeAndSeal(2);
            writeAndSeal(1);
            database.clock().advance(Duration.ofDays(1));
        }
    }

    @Test
    void signsTheFirstHeadOfEachDay() throws Exception {
        threeDays();

        assertThat(verify()).isEqualTo(whole(9, 0, 6, 3));
        assertThat(Files.readAllLines(anchors()))
                .hasSize(3)
                .first()
                .asString()
                .matches("\\d{4}-\\d{2}-\\d{2} 2 [0-9a-f]{64} [0-9a-f]{64}");
    }

    @Test
    void findsByTheAnchorsAChainMadeAnewWithItsHeads() throws Exception {
        threeDays();
        rows.change("delete from privacy_audit_line where id = ?", p -> p.number(lineAt(4)));
        rows.change("delete from privacy_audit_seal where position >= 4", Rows.Binder.NONE);
        Files.delete(folder.resolve("data/heads"));
        AuditFiles same = new AuditFiles(folder.resolve("key"), folder.resolve("elsewhere/heads"));
        AuditSealer forger = new AuditSealer(
                database.dataSource(), same, database.leases(), () -> true, database.clock(), Duration.ZERO);
        forger.seal();
        forger.stop();

        assertBroken(Kind.HEAD_DIFFERS, 5);
    }

    @Test
    void findsByTheAnchorsAChainCutOffWithItsHeads() throws Exception {
        threeDays();
        rows.change("delete from privacy_audit_line where id >= ?", p -> p.number(lineAt(7)));
        rows.change("delete from privacy_audit_seal where position >= 7", Rows.Binder.NONE);
        Files.delete(folder.resolve("data/heads"));

        assertBroken(Kind.TRUNCATED, 7);
    }

    @Test
    void findsAnchorsThatWereChangedOrTakenAway() throws Exception {
        threeDays();
        List<String> whole = Files.readAllLines(anchors());

        Files.write(anchors(), List.of(whole.get(0), whole.get(2)));
        assertBroken(Kind.ANCHOR_CHANGED, 8);
        Files.write(anchors(), List.of(whole.get(0), whole.get(1).replace(" 5 ", " 6 "), whole.get(2)));
        assertBroken(Kind.ANCHOR_CHANGED, 6);
        Files.write(anchors(), whole.subList(1, 3));
        assertBroken(Kind.ANCHOR_CHANGED, 5);
    }

    @Test
    void goesOnAfterAnAnchorThatACrashCutOff() throws Exception {
        threeDays();
        Files.writeString(anchors(), "2026-03-05 12 00ff", StandardOpenOption.APPEND);
        stop();
        files = new AuditFiles(folder.resolve("key"), folder.resolve("data/heads"));
        writer = new AuditWriter(database.dataSource(), files);
        sealer = new AuditSealer(
                database.dataSource(), files, database.leases(), () -> true, database.clock(), Duration.ZERO);
        writeAndSeal(1);

        assertThat(verify()).isEqualTo(whole(10, 0, 7, 4));
    }

    @Test
    void tellsHowFastItVerifies() throws Exception {
        int lines = Integer.getInteger("houvast.audit.lines", 20_000);
        List<AuditEntry> all = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            all.add(entry("record-" + i));
        }
        writer.write(rows, all);
        sealer.seal();
        verify();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long used = threads.getCurrentThreadCpuTime();

        AuditVerification found = verify();

        used = threads.getCurrentThreadCpuTime() - used;
        long passed = System.nanoTime() - begin;
        assertThat(found).isEqualTo(whole(lines, 0, lines / 2_000, 1));
        System.out.printf(
                "audit lines verified on %s: %d per second that passed, %d per second of our core%n",
                database.product(), lines * 1_000_000_000L / passed, lines * 1_000_000_000L / Math.max(1, used));
    }

    @Test
    void leavesOutAHeadThatACrashCutOff() throws Exception {
        writeAndSeal(2);
        Files.writeString(folder.resolve("data/heads"), "3 00ff", StandardOpenOption.APPEND);

        assertThat(verify().intact()).isTrue();
    }

    @Test
    void isQuietWhenTheDatabaseGoesWhileNobodyWaits() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (TestDatabase gone = TestDatabase.fresh(database.product())) {
            gone.transactions("privacy", PrivacyRuntime.class);
            try (AuditWriter idle = new AuditWriter(gone.dataSource(), files)) {
                idle.write(List.of(entry("kept")));
                gone.restart();
                // the old connection is gone; the writer ends as if nothing had been
            }
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("AuditWriter");
    }

    @Test
    void refusesWhenTheLineCannotBeWritten() {
        rows.change("alter table privacy_audit_line rename to away", Rows.Binder.NONE);
        try {
            assertThatThrownBy(() -> writer.write(List.of(entry("lost")))).isInstanceOf(Problem.class);
        } finally {
            rows.change("alter table away rename to privacy_audit_line", Rows.Binder.NONE);
        }
        writer.write(List.of(entry("found")));
        assertThat(verify().unsealed()).isEqualTo(1);
    }
}
