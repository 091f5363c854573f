package org.houvast.privacy.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.AuditVerification.Break;
import org.houvast.privacy.AuditVerification.Kind;
import org.houvast.privacy.internal.audit.AuditAnchors.Anchor;
import org.jspecify.annotations.Nullable;

/** Walks the whole chain in parts, makes every code and hash anew, and compares with the heads and anchors that were kept outside. */
final class ChainCheck {
    /** stands in the statements as it is: a limit that the database cannot see makes it read all of the chain for each part */
    private static final int PART = 5_000;

    private static final String SEALS = "select s.position, s.line_id, s.hash, " + AuditSql.select("l")
            + " from privacy_audit_seal s left join privacy_audit_line l on l.id = s.line_id"
            + " where s.position > ? order by s.position limit " + PART;
    private static final String UNSEALED = "select " + AuditSql.select("l") + " from privacy_audit_line l"
            + " left join privacy_audit_seal s on s.line_id = l.id where s.line_id is null and l.id > ?"
            + " order by l.id limit " + PART;

    private final Rows rows;
    private final AuditKey key;
    private final AuditHeads heads;
    private final AuditAnchors anchors;

    ChainCheck(DataSource dataSource, AuditFiles files) {
        this.rows = Rows.on(dataSource);
        this.key = files.key();
        this.heads = files.heads();
        this.anchors = files.anchors();
    }

    /** A line as it stands now; the entry is null when no line of ours can look like that. */
    private record Found(long id, @Nullable AuditEntry entry, @Nullable Digest code) {}

    private record Sealed(long position, long line, Digest hash, @Nullable Found found) {
        @Nullable
        String children() {
            AuditEntry entry = found == null ? null : found.entry();
            return entry == null ? null : entry.children();
        }
    }

    /** Where a walk is. */
    private static final class Walk {
        private final Instant begun;
        private final AuditKey.Codes codes;
        private final Set<Long> sets = new HashSet<>();
        private long position;
        private Digest hash = Digest.BEGINNING;
        private long highestLine;
        private long heads;
        private long anchors;

        Walk(Instant begun, AuditKey.Codes codes) {
            this.begun = begun;
            this.codes = codes;
        }

        /** the code of a line that is what we wrote, or null */
        @Nullable
        Digest genuine(Found line) {
            if (line.entry() == null || line.code() == null) {
                return null;
            }
            Digest code = codes.code(line.entry());
            return code.equals(line.code()) ? code : null;
        }

        AuditVerification found(long unsealed, @Nullable Break broken) {
            return new AuditVerification(begun, false, position, unsealed, heads, anchors, broken);
        }

        AuditVerification soFar() {
            return new AuditVerification(begun, true, position, 0, heads, anchors, null);
        }
    }

    /** What was kept outside: hash by place, of the heads and of the anchors. */
    private record Kept(NavigableMap<Long, String> heads, NavigableMap<Long, String> anchors) {
        long last() {
            return Math.max(heads.isEmpty() ? 0 : heads.lastKey(), anchors.isEmpty() ? 0 : anchors.lastKey());
        }
    }

    /**
     * Checks all of it.
     *
     * @param progress is told after each part how far it is, and may throw to end the check there
     */
    AuditVerification run(Instant begun, Consumer<AuditVerification> progress) {
        // first of all: what stands in the files was committed before
        NavigableMap<Long, String> keptHeads;
        List<Anchor> keptAnchors;
        try {
            keptHeads = heads.read();
            keptAnchors = anchors.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Walk walk = new Walk(begun, key.codes());
        Optional<Break> forged = forged(keptAnchors);
        if (forged.isPresent()) {
            return walk.found(0, forged.get());
        }
        NavigableMap<Long, String> anchored = new TreeMap<>();
        keptAnchors.forEach(a -> anchored.put(a.position(), a.hash()));
        Kept kept = new Kept(keptHeads, anchored);
        Optional<Break> broken = sealed(walk, kept, progress).or(() -> cutOff(walk, kept));
        return broken.isPresent() ? walk.found(0, broken.get()) : unsealed(walk);
    }

    private Optional<Break> forged(List<Anchor> kept) {
        Anchor before = null;
        for (Anchor anchor : kept) {
            if (!anchors.follows(before, anchor)) {
                return broken(anchor.position(), 0, Kind.ANCHOR_CHANGED);
            }
            before = anchor;
        }
        return Optional.empty();
    }

    private Optional<Break> sealed(Walk walk, Kept kept, Consumer<AuditVerification> progress) {
        List<Sealed> part;
        do {
            progress.accept(walk.soFar());
            part = rows.list(SEALS, p -> p.number(walk.position), ChainCheck::sealed);
            for (Sealed seal : part) {
                Optional<Break> broken = check(walk, seal, kept);
                if (broken.isPresent()) {
                    return broken;
                }
            }
            Optional<Break> lost = lost(walk, part);
            if (lost.isPresent()) {
                return lost;
            }
        } while (part.size() == PART);
        return Optional.empty();
    }

    /** the first line of this part whose set lacks a child */
    private Optional<Break> lost(Walk walk, List<Sealed> part) {
        Map<Long, String> sets = new HashMap<>();
        for (Sealed seal : part) {
            String children = seal.children();
            if (children != null && walk.sets.add(ChildrenSets.of(children))) {
                sets.put(ChildrenSets.of(children), children);
            }
        }
        Set<Long> lacking = sets.isEmpty() ? Set.of() : ChildrenSets.lacking(rows, sets);
        return lacking.isEmpty()
                ? Optional.empty()
                : part.stream()
                        .filter(seal -> seal.children() != null && lacking.contains(ChildrenSets.of(seal.children())))
                        .findFirst()
                        .flatMap(seal -> broken(seal.position(), seal.line(), Kind.CHILDREN_MISSING));
    }

    private Optional<Break> check(Walk walk, Sealed seal, Kept kept) {
        long next = walk.position + 1;
        if (seal.position() != next) {
            return broken(next, 0, Kind.SEAL_MISSING);
        }
        Found line = seal.found();
        if (line == null) {
            return broken(next, seal.line(), Kind.LINE_MISSING);
        }
        Digest code = walk.genuine(line);
        if (code == null) {
            return broken(next, seal.line(), Kind.LINE_CHANGED);
        }
        Digest hash = walk.codes.hash(walk.hash, next, seal.line(), code);
        if (!hash.equals(seal.hash())) {
            return broken(next, seal.line(), Kind.SEAL_CHANGED);
        }
        String head = kept.heads().get(next);
        String anchor = kept.anchors().get(next);
        if (differs(head, hash) || differs(anchor, hash)) {
            return broken(next, seal.line(), Kind.HEAD_DIFFERS);
        }
        walk.position = next;
        walk.hash = hash;
        walk.highestLine = Math.max(walk.highestLine, seal.line());
        walk.heads += head == null ? 0 : 1;
        walk.anchors += anchor == null ? 0 : 1;
        return Optional.empty();
    }

    private static boolean differs(@Nullable String kept, Digest hash) {
        return kept != null && !kept.equals(hash.hex());
    }

    private static Optional<Break> cutOff(Walk walk, Kept kept) {
        return kept.last() > walk.position ? broken(walk.position + 1, 0, Kind.TRUNCATED) : Optional.empty();
    }

    private AuditVerification unsealed(Walk walk) {
        long count = 0;
        long last = Long.MIN_VALUE;
        List<Found> part;
        do {
            long from = last;
            part = rows.list(UNSEALED, p -> p.number(from), row -> found(row, 0));
            for (Found line : part) {
                boolean late = line.id() > walk.highestLine - AuditChain.LATE;
                if (!late || walk.genuine(line) == null) {
                    Kind kind = late ? Kind.LINE_CHANGED : Kind.LINE_INSERTED;
                    return walk.found(count, new Break(walk.position + 1, line.id(), kind));
                }
                last = line.id();
            }
            count += part.size();
        } while (part.size() == PART);
        return walk.found(count, null);
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
