package org.houvast.privacy.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.AuditVerification.Break;
import org.houvast.privacy.AuditVerification.Kind;
import org.jspecify.annotations.Nullable;

/** Walks the whole chain in parts, makes every code and hash anew, and compares with the heads that were kept outside. */
final class ChainCheck {
    private static final int PART = 5_000;
    private static final String SEALS = "select s.position, s.line_id, s.hash, " + AuditSql.select("l")
            + " from privacy_audit_seal s left join privacy_audit_line l on l.id = s.line_id"
            + " where s.position > ? order by s.position limit ?";
    private static final String UNSEALED = "select " + AuditSql.select("l") + " from privacy_audit_line l"
            + " left join privacy_audit_seal s on s.line_id = l.id where s.line_id is null and l.id > ?"
            + " order by l.id limit ?";

    private final Rows rows;
    private final AuditKey key;
    private final AuditHeads heads;

    ChainCheck(DataSource dataSource, AuditFiles files) {
        this.rows = Rows.on(dataSource);
        this.key = files.key();
        this.heads = files.heads();
    }

    /** A line as it stands now; the entry is null when no line of ours can look like that. */
    private record Found(long id, @Nullable AuditEntry entry, @Nullable Digest code) {}

    private record Sealed(long position, long line, Digest hash, @Nullable Found found) {}

    /** Where a walk is. */
    private static final class Walk {
        private long position;
        private Digest hash = Digest.BEGINNING;
        private long highestLine;
        private long compared;
    }

    AuditVerification run() {
        // heads first: what stands in the file was committed before
        NavigableMap<Long, String> kept = keptHeads();
        Walk walk = new Walk();
        Optional<Break> broken = sealed(walk, kept).or(() -> cutOff(walk, kept));
        if (broken.isPresent()) {
            return new AuditVerification(walk.position, 0, walk.compared, broken.get());
        }
        return unsealed(walk);
    }

    private NavigableMap<Long, String> keptHeads() {
        try {
            return heads.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Break> sealed(Walk walk, Map<Long, String> kept) {
        List<Sealed> part;
        do {
            part = rows.list(SEALS, p -> p.number(walk.position).number(PART), ChainCheck::sealed);
            for (Sealed seal : part) {
                Optional<Break> broken = check(walk, seal, kept);
                if (broken.isPresent()) {
                    return broken;
                }
            }
        } while (part.size() == PART);
        return Optional.empty();
    }

    private Optional<Break> check(Walk walk, Sealed seal, Map<Long, String> kept) {
        long next = walk.position + 1;
        if (seal.position() != next) {
            return broken(next, 0, Kind.SEAL_MISSING);
        }
        Found line = seal.found();
        if (line == null) {
            return broken(next, seal.line(), Kind.LINE_MISSING);
        }
        Digest code = genuine(line);
        if (code == null) {
            return broken(next, seal.line(), Kind.LINE_CHANGED);
        }
        Digest hash = key.hash(walk.hash, next, seal.line(), code);
        if (!hash.equals(seal.hash())) {
            return broken(next, seal.line(), Kind.SEAL_CHANGED);
        }
        String head = kept.get(next);
        if (head != null && !head.equals(hash.hex())) {
            return broken(next, seal.line(), Kind.HEAD_DIFFERS);
        }
        walk.position = next;
        walk.hash = hash;
        walk.highestLine = Math.max(walk.highestLine, seal.line());
        walk.compared += head == null ? 0 : 1;
        return Optional.empty();
    }

    /** the code of a line that is what we wrote, or null */
    private @Nullable Digest genuine(Found line) {
        if (line.entry() == null || line.code() == null) {
            return null;
        }
        Digest code = key.code(line.entry());
        return code.equals(line.code()) ? code : null;
    }

    private static Optional<Break> cutOff(Walk walk, NavigableMap<Long, String> kept) {
        boolean cut = !kept.isEmpty() && kept.lastKey() > walk.position;
        return cut ? broken(walk.position + 1, 0, Kind.TRUNCATED) : Optional.empty();
    }

    private AuditVerification unsealed(Walk walk) {
        long count = 0;
        long last = 0;
        List<Found> part;
        do {
            long from = last;
            part = rows.list(UNSEALED, p -> p.number(from).number(PART), row -> found(row, 0));
            for (Found line : part) {
                boolean late = line.id() > walk.highestLine - AuditChain.LATE;
                if (!late || genuine(line) == null) {
                    Kind kind = late ? Kind.LINE_CHANGED : Kind.LINE_INSERTED;
                    return new AuditVerification(
                            walk.position, count, walk.compared, new Break(walk.position + 1, line.id(), kind));
                }
                last = line.id();
            }
            count += part.size();
        } while (part.size() == PART);
        return new AuditVerification(walk.position, count, walk.compared, null);
    }

    private static Optional<Break> broken(long position, long line, Kind kind) {
        return Optional.of(new Break(position, line, kind));
    }

    private static Sealed sealed(Row row) throws SQLException {
        return new Sealed(
                row.number(1),
                row.number(2),
                new Digest(row.bytes(3)),
                row.numberOrNull(4) == null ? null : found(row, 3));
    }

    private static Found found(Row row, int before) throws SQLException {
        AuditEntry entry;
        try {
            entry = AuditSql.entry(row, before);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // a code that we have not got, or nothing where something must be
            entry = null;
        }
        byte[] code = row.bytesOrNull(before + AuditSql.WIDTH);
        return new Found(row.number(before + 1), entry, code == null ? null : new Digest(code));
    }
}
