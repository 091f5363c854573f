package org.houvast.privacy.internal.audit;

import java.sql.SQLException;
import java.util.List;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Sensitivity;

/** The columns of a line, in one order for writing and reading. */
public final class AuditSql {
    private static final String COLUMNS = "event_type, occurred_at, recorded_at, person_key, person_role,"
            + " organisation_key, responsible_key, on_behalf_of, client, client_address, source, controller_key,"
            + " subject_key, object_type, object_ids, sensitivity, purpose, basis, outcome, reason, trace_id, children,"
            + " children_set";

    /** number of columns of {@link #select}: the number of the line first, its code last */
    static final int WIDTH = 25;

    private static final String INSERT = "insert into privacy_audit_line (" + COLUMNS
            + ", mac) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private AuditSql() {}

    /** inserts the lines in one batch, on the connection or in the transaction of these rows */
    public static void insert(Rows rows, List<AuditEntry> entries, AuditKey key) {
        rows.batch(INSERT, entries, (p, entry) -> bind(p, entry, key.code(entry).bytes()));
    }

    /** the select list for lines of the table with this alias */
    static String select(String alias) {
        return alias + ".id, " + alias + "." + COLUMNS.replace(", ", ", " + alias + ".") + ", " + alias + ".mac";
    }

    private static void bind(Parameters p, AuditEntry entry, byte[] code) throws SQLException {
        p.name(entry.type())
                .instant(entry.occurredAt())
                .instant(entry.recordedAt())
                .text(entry.person())
                .text(entry.role())
                .text(entry.organisation())
                .text(entry.responsible())
                .text(entry.onBehalfOf())
                .text(entry.client())
                .text(entry.clientAddress())
                .text(AuditEntry.SOURCE)
                .text(entry.controller())
                .text(entry.subject())
                .text(entry.objectType())
                .text(entry.objectIds())
                .name(entry.sensitivity())
                .text(entry.purpose())
                .text(entry.basis())
                .name(entry.outcome())
                .text(entry.reason())
                .text(entry.traceId())
                .text(entry.children())
                .number(ChildrenSets.of(entry.children()))
                .bytes(code);
    }

    /**
     * The line as its code was made of, from the columns behind this one.
     *
     * @throws IllegalArgumentException if no line of ours can look like that
     */
    static AuditEntry entry(Row row, int before) throws SQLException {
        if (!AuditEntry.SOURCE.equals(row.text(before + 12))) {
            throw new IllegalArgumentException("the line says that another system wrote it");
        }
        Long set = row.numberOrNull(before + 24);
        if (set != null && set != ChildrenSets.of(row.textOrNull(before + 23))) {
            throw new IllegalArgumentException("the line says that it showed other children");
        }
        return new AuditEntry(
                row.name(before + 2, AuditType.class),
                row.instant(before + 3),
                row.instant(before + 4),
                row.text(before + 5),
                row.textOrNull(before + 6),
                row.textOrNull(before + 7),
                row.textOrNull(before + 8),
                row.textOrNull(before + 9),
                row.text(before + 10),
                row.text(before + 11),
                row.textOrNull(before + 13),
                row.textOrNull(before + 14),
                row.text(before + 15),
                row.text(before + 16),
                row.name(before + 17, Sensitivity.class),
                row.text(before + 18),
                row.text(before + 19),
                row.name(before + 20, Outcome.class),
                row.textOrNull(before + 21),
                row.text(before + 22),
                row.textOrNull(before + 23));
    }

    static AuditLine line(Row row) throws SQLException {
        String organisation = row.textOrNull(7);
        String controller = row.textOrNull(13);
        return new AuditLine(
                row.number(1),
                row.name(2, AuditType.class),
                row.instant(3),
                row.instant(4),
                new PersonRef(row.text(5)),
                row.textOrNull(6),
                organisation == null ? null : new OrganisationRef(organisation),
                row.textOrNull(8),
                row.textOrNull(9),
                row.text(10),
                row.text(11),
                row.text(12),
                controller == null ? null : new OrganisationRef(controller),
                row.textOrNull(14),
                row.text(15),
                row.text(16),
                row.name(17, Sensitivity.class),
                row.text(18),
                row.text(19),
                row.name(20, Outcome.class),
                row.textOrNull(21),
                row.text(22),
                row.textOrNull(23));
    }
}
