package org.houvast.privacy.internal.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.houvast.commons.ChildRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditExport;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.internal.audit.NenFields.Placed;
import org.houvast.privacy.internal.audit.NenFields.Watermark;

/** Reads the lines in parts, each behind the last line of the one before; holds no connection in between. */
final class JdbcAuditExport implements AuditExport {
    private static final int PART = 1_000;

    private final Rows rows;
    private final AuditKey key;
    private final AuditQuery query;
    private final Watermark mark;
    private final long last;

    /** up to and with the last line */
    JdbcAuditExport(Rows rows, AuditKey key, AuditQuery query, Watermark mark, long last) {
        this.rows = rows;
        this.key = key;
        this.query = query;
        this.mark = mark;
        this.last = last;
    }

    @Override
    public String traceId() {
        return mark.traceId();
    }

    @Override
    public List<String> columns() {
        return NenFields.columns();
    }

    @Override
    public void rows(Consumer<List<String>> each) {
        String sql = "select " + AuditSql.select("l") + ", s.position, s.hash from " + query.source()
                + " left join privacy_audit_seal s on s.line_id = l.id" + query.where()
                + " and l.id > ? and l.id <= ? order by l.id limit ?";
        long behind = 0;
        List<Placed> part;
        do {
            long from = behind;
            part = rows.list(
                    sql,
                    p -> {
                        query.bind(p);
                        p.number(from).number(last).number(PART);
                    },
                    row -> {
                        byte[] hash = row.bytesOrNull(AuditSql.WIDTH + 2);
                        return new Placed(
                                AuditSql.line(row),
                                row.numberOrNull(AuditSql.WIDTH + 1),
                                hash == null ? null : HexFormat.of().formatHex(hash));
                    });
            for (Placed one : part) {
                each.accept(NenFields.cells(one, children(one.line()), mark));
                behind = one.line().id();
            }
        } while (part.size() == PART);
    }

    /** the child, called like the children of a list */
    private String children(AuditLine line) {
        String child = line.subject();
        if (child != null) {
            return key.pseudonym(new ChildRef(child));
        }
        return line.children() == null ? "" : line.children();
    }
}
