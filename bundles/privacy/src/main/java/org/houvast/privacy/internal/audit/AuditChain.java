package org.houvast.privacy.internal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.persistence.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Seals lines: each gets a place in the chain and a hash that follows from the one before. Lines themselves are never changed.
 */
final class AuditChain {
    /**
     * Numbers are given before the commit, so a lower one may become visible after a higher one. A line is inserted right before
     * its commit, so it cannot fall far behind: so many numbers behind the highest sealed one are looked at again.
     */
    static final long LATE = 10_000;

    private static final String HEAD =
            "select position, hash, (select max(line_id) from privacy_audit_seal) from privacy_audit_seal"
                    + " order by position desc limit 1";
    private static final String NEXT = "select l.id, l.mac, l.children from privacy_audit_line l"
            + " left join privacy_audit_seal s on s.line_id = l.id and s.line_id > ?"
            + " where l.id > ? and s.line_id is null order by l.id limit ?";

    /** A place in the chain. */
    record Seal(long position, long line, Digest hash) {}

    private record Head(long position, Digest hash, long highestLine) {}

    private record Line(long id, Digest code, @Nullable String children) {}

    /** What a transaction writes. */
    private record Written(List<Seal> seals, Collection<Long> sets) {}

    private final DataSource dataSource;
    private final AuditKey key;
    private final ChildrenSets sets = new ChildrenSets();

    AuditChain(DataSource dataSource, AuditKey key) {
        this.dataSource = dataSource;
        this.key = key;
    }

    /** Which committed lines are looked at. */
    enum Look {
        /** those behind the highest sealed one: cheap, and nearly always all there are */
        NEW,
        /** also those that became visible late */
        LATE_TOO
    }

    /** seals at most so many committed lines in one transaction; a second sealer fails on the primary key. The seals, if any. */
    List<Seal> seal(int most, Look look) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Written written = next(Rows.on(connection), most, look);
                connection.commit();
                sets.remember(written.sets());
                return written.seals();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private Written next(Rows rows, int most, Look look) {
        Optional<Head> head = rows.first(
                HEAD, Rows.Binder.NONE, row -> new Head(row.number(1), new Digest(row.bytes(2)), row.number(3)));
        long low = head.map(h -> look == Look.NEW ? h.highestLine() : h.highestLine() - LATE)
                .orElse(0L);
        List<Line> lines = rows.list(
                NEXT,
                p -> p.number(low).number(low).number(most),
                row -> new Line(row.number(1), new Digest(row.bytes(2)), row.textOrNull(3)));
        long position = head.map(Head::position).orElse(0L);
        Digest hash = head.map(Head::hash).orElse(Digest.BEGINNING);
        List<Seal> seals = new ArrayList<>(lines.size());
        AuditKey.Codes codes = key.codes();
        for (Line line : lines) {
            position++;
            hash = codes.hash(hash, position, line.id(), line.code());
            seals.add(new Seal(position, line.id(), hash));
        }
        rows.batch(
                "insert into privacy_audit_seal (position, line_id, hash) values (?, ?, ?)",
                seals,
                (p, seal) -> p.number(seal.position())
                        .number(seal.line())
                        .bytes(seal.hash().bytes()));
        return new Written(
                seals,
                sets.write(
                        rows,
                        lines.stream()
                                .map(Line::children)
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
