package org.houvast.privacy.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.AuditVerification.Break;
import org.houvast.privacy.AuditVerification.Kind;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who may write to every table of the audit, but has neither its key nor its files: whatever is done to the sealed part is found,
 * with its place. The number of tries is {@code -Dhouvast.audit.manipulations} (100), their seed {@code -Dhouvast.audit.seed} (1).
 */
@EveryDatabase
class AuditManipulationIT {
    private static final int LINES = 40;
    private static final int PART = 8;
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00.123456Z");

    /** what each column can be changed into, so that it is another value than before */
    private static final Map<String, String> CHANGES = Map.ofEntries(
            Map.entry("event_type", "'UPDATE'"),
            Map.entry("occurred_at", "occurred_at + interval '1' second"),
            Map.entry("recorded_at", "recorded_at + interval '1' second"),
            Map.entry("person_key", "'person-ann'"),
            Map.entry("person_role", "'MANAGER'"),
            Map.entry("organisation_key", "null"),
            Map.entry("responsible_key", "'ann'"),
            Map.entry("on_behalf_of", "''"),
            Map.entry("client", "client || ' '"),
            Map.entry("client_address", "'192.0.2.2'"),
            Map.entry("source", "'other'"),
            Map.entry("controller_key", "'care'"),
            Map.entry("subject_key", "'eva'"),
            Map.entry("object_type", "'question'"),
            Map.entry("object_ids", "object_ids || ',x'"),
            Map.entry("sensitivity", "'GROUP'"),
            Map.entry("purpose", "'test.record.list'"),
            Map.entry("basis", "'MENTOR'"),
            Map.entry("outcome", "'REFUSED'"),
            Map.entry("reason", "'test:rule'"),
            Map.entry("trace_id", "'0'"),
            Map.entry("children", "''"),
            Map.entry("children_set", "41"));

    private enum Way {
        CHANGE_A_LINE,
        DELETE_A_LINE,
        RENUMBER_A_LINE,
        TAKE_THE_CODE_OF_ANOTHER,
        INSERT_A_LINE_BELOW,
        CHANGE_PLACES,
        CHANGE_A_SEAL,
        DELETE_A_SEAL,
        CUT_OFF,
        SEAL_ANEW
    }

    private final TestDatabase database;
    private final Rows rows;

    AuditManipulationIT(TestDatabase database) {
        this.database = database;
        database.transactions("privacy", PrivacyRuntime.class);
        this.rows = Rows.on(database.dataSource());
    }

    private static AuditEntry entry(int number) {
        return new AuditEntry(
                AuditType.READ,
                AT.plusSeconds(number),
                AT.plusSeconds(number),
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
                "record-" + number,
                Sensitivity.CHILD,
                "test.record.read",
                "GROUP_STAFF",
                Outcome.DONE,
                null,
                "0123456789abcdef0123456789abcdef",
                null);
    }

    @Test
    void findsEveryManipulationOfTheSealedPartWithItsPlace(@TempDir Path folder) throws Exception {
        AuditFiles files = new AuditFiles(folder.resolve("key"), folder.resolve("heads"));
        AuditFiles stranger = new AuditFiles(folder.resolve("other/key"), folder.resolve("other/heads"));
        ChainCheck check = new ChainCheck(database.dataSource(), files);
        build(files);
        assertThat(check.run(AT, soFar -> {}))
                .isEqualTo(new AuditVerification(AT, false, LINES, 0, LINES / PART, 1, null));
        rows.change("create table kept_line as select * from privacy_audit_line", Rows.Binder.NONE);
        rows.change("create table kept_seal as select * from privacy_audit_seal", Rows.Binder.NONE);
        int tries = Integer.getInteger("houvast.audit.manipulations", 100);
        Random random = new Random(Long.getLong("houvast.audit.seed", 1));
        Set<Way> tried = EnumSet.noneOf(Way.class);

        for (int i = 0; i < tries; i++) {
            Way way = Way.values()[i % Way.values().length];
            Break expected = manipulate(way, random, stranger);
            assertThat(check.run(AT, soFar -> {}).broken())
                    .as("try %d, %s", i, way)
                    .isEqualTo(expected);
            tried.add(way);
            restore();
        }

        assertThat(tried).hasSize(Way.values().length);
        assertThat(check.run(AT, soFar -> {}).intact())
                .as("as it was, after all of them")
                .isTrue();
        System.out.println("audit manipulations: " + tries + " in " + tried.size()
                + " ways, each found with its place, on " + database.product());
        rows.change("drop table kept_line", Rows.Binder.NONE);
        rows.change("drop table kept_seal", Rows.Binder.NONE);
    }

    private void build(AuditFiles files) throws Exception {
        rows.change("delete from privacy_audit_seal", Rows.Binder.NONE);
        rows.change("delete from privacy_audit_line", Rows.Binder.NONE);
        AuditSealer sealer = new AuditSealer(
                database.dataSource(), files, database.leases(), () -> true, database.clock(), Duration.ZERO);
        for (int i = 0; i < LINES; i++) {
            AuditSql.insert(rows, List.of(entry(i)), files.key());
            if ((i + 1) % PART == 0) {
                sealer.seal();
            }
        }
        sealer.stop();
    }

    private void restore() {
        rows.change("delete from privacy_audit_seal", Rows.Binder.NONE);
        rows.change("delete from privacy_audit_line", Rows.Binder.NONE);
        rows.change(
                "insert into privacy_audit_line (" + columns() + ") overriding system value select " + columns()
                        + " from kept_line",
                Rows.Binder.NONE);
        rows.change(
                "insert into privacy_audit_seal (position, line_id, hash) select position, line_id, hash from kept_seal",
                Rows.Binder.NONE);
    }

    private static String columns() {
        return "id, mac, " + String.join(", ", CHANGES.keySet());
    }

    private long line(long position) {
        return rows.first(
                        "select line_id from privacy_audit_seal where position = ?",
                        p -> p.number(position),
                        row -> row.number(1))
                .orElseThrow();
    }

    private void atLine(String sql, long position) {
        long line = line(position);
        assertThat(rows.change(sql, p -> p.number(line))).isEqualTo(1);
    }

    /** does it somewhere, and says what is to be found */
    private Break manipulate(Way way, Random random, AuditFiles stranger) throws Exception {
        long place = 1L + random.nextInt(LINES - 1);
        return switch (way) {
            case CHANGE_A_LINE -> changeALine(place, random);
            case DELETE_A_LINE -> deleteALine(place);
            case RENUMBER_A_LINE -> renumberALine(place);
            case TAKE_THE_CODE_OF_ANOTHER -> takeTheCodeOfAnother(place);
            case INSERT_A_LINE_BELOW -> insertALineBelow(place);
            case CHANGE_PLACES -> changePlaces(place);
            case CHANGE_A_SEAL -> changeASeal(place, random);
            case DELETE_A_SEAL -> deleteASeal(place);
            case CUT_OFF -> cutOff(place);
            case SEAL_ANEW -> sealAnew(place, stranger);
        };
    }

    private Break changeALine(long place, Random random) {
        List<String> columns = new ArrayList<>(new TreeMap<>(CHANGES).keySet());
        String column = columns.get(random.nextInt(columns.size()));
        atLine("update privacy_audit_line set " + column + " = " + CHANGES.get(column) + " where id = ?", place);
        return new Break(place, line(place), Kind.LINE_CHANGED);
    }

    private Break deleteALine(long place) {
        atLine("delete from privacy_audit_line where id = ?", place);
        return new Break(place, line(place), Kind.LINE_MISSING);
    }

    private Break renumberALine(long place) {
        copy("-id", line(place));
        return deleteALine(place);
    }

    private Break takeTheCodeOfAnother(long place) {
        atLine(
                "update privacy_audit_line set mac = (select mac from kept_line where id = " + line(place + 1)
                        + ") where id = ?",
                place);
        return new Break(place, line(place), Kind.LINE_CHANGED);
    }

    private Break insertALineBelow(long place) {
        long below = -AuditChain.LATE - place;
        copy(Long.toString(below), line(place));
        return new Break(LINES + 1, below, Kind.LINE_INSERTED);
    }

    /** a genuine line once more, under another number */
    private void copy(String number, long line) {
        rows.change(
                "insert into privacy_audit_line (" + columns() + ") overriding system value select " + number
                        + columns().substring("id".length()) + " from kept_line where id = ?",
                p -> p.number(line));
    }

    private Break changePlaces(long place) {
        long line = line(place);
        long other = line(place + 1);
        String sql = "update privacy_audit_seal set line_id = ? where line_id = ?";
        rows.change(sql, p -> p.number(-1).number(other));
        rows.change(sql, p -> p.number(other).number(line));
        rows.change(sql, p -> p.number(line).number(-1));
        return new Break(place, other, Kind.SEAL_CHANGED);
    }

    private Break changeASeal(long place, Random random) {
        byte[] hash = new byte[32];
        random.nextBytes(hash);
        rows.change("update privacy_audit_seal set hash = ? where position = ?", p -> p.bytes(hash)
                .number(place));
        return new Break(place, line(place), Kind.SEAL_CHANGED);
    }

    private Break deleteASeal(long place) {
        rows.change("delete from privacy_audit_seal where position = ?", p -> p.number(place));
        return new Break(place, 0, Kind.SEAL_MISSING);
    }

    private Break cutOff(long place) {
        rows.change(
                "delete from privacy_audit_line where id in"
                        + " (select line_id from privacy_audit_seal where position >= ?)",
                p -> p.number(place));
        rows.change("delete from privacy_audit_seal where position >= ?", p -> p.number(place));
        return new Break(place, 0, Kind.TRUNCATED);
    }

    private Break sealAnew(long place, AuditFiles stranger) throws Exception {
        long other = line(place + 1);
        atLine("delete from privacy_audit_line where id = ?", place);
        rows.change("delete from privacy_audit_seal where position >= ?", p -> p.number(place));
        AuditSealer forger = new AuditSealer(
                database.dataSource(), stranger, database.leases(), () -> true, database.clock(), Duration.ZERO);
        forger.seal();
        forger.stop();
        return new Break(place, other, Kind.SEAL_CHANGED);
    }
}
