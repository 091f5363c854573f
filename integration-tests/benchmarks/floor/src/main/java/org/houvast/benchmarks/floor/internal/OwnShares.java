package org.houvast.benchmarks.floor.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.StringJoiner;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a guardian can read: one prepared statement, a streaming generator, and the audit line that the product leaves. */
@Component(service = OwnShares.class)
public final class OwnShares {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();
    private static final String QUERY = "select s.id, s.child_key, s.item_type, s.title, s.item_date, s.shared_at,"
            + " s.seen_at, s.state from parents_share s where s.guardian_key = ? and s.child_key = ?"
            + " and s.state in ('SHARED', 'SEEN', 'ANSWERED') order by s.shared_at desc, s.id desc limit ?";

    private final DataSource dataSource;
    private final AuditLines audit;

    @Activate
    public OwnShares(@Reference(target = "(module=parents)") DataSource dataSource, @Reference AuditLines audit) {
        this.dataSource = dataSource;
        this.audit = audit;
    }

    /** the newest shares of a guardian with one child as JSON; durable in the audit when it returns */
    byte[] of(String guardian, String child, int limit, String address) {
        AuditLines.Request lines = audit.request(new AuditLines.Who(guardian, "GUARDIAN", null), address);
        StringJoiner ids = new StringJoiner(",");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(20_000);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(QUERY);
                JsonGenerator json = JSON.createGenerator(bytes)) {
            select.setString(1, guardian);
            select.setString(2, child);
            // one more tells whether there is a next page
            select.setInt(3, limit + 1);
            try (ResultSet rows = select.executeQuery()) {
                write(rows, limit, json, ids);
            }
        } catch (SQLException e) {
            throw Rows.failure(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.list("parents.own-share.read", "share", ids.toString(), Sensitivity.CHILD, audit.pseudonym(child));
        lines.write();
        return bytes.toByteArray();
    }

    private static void write(ResultSet rows, int limit, JsonGenerator json, StringJoiner ids)
            throws SQLException, IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        Instant at = Instant.EPOCH;
        UUID id = new UUID(0, 0);
        boolean more = rows.next();
        for (int count = 0; more && count < limit; count++) {
            id = rows.getObject(1, UUID.class);
            at = rows.getObject(6, OffsetDateTime.class).toInstant();
            ids.add(id.toString());
            item(rows, id, at, json);
            more = rows.next();
        }
        json.writeEndArray();
        if (more) {
            json.writeStringField("next", Cursor.after(at, id).text());
        }
        json.writeEndObject();
    }

    private static void item(ResultSet rows, UUID id, Instant at, JsonGenerator json) throws SQLException, IOException {
        json.writeStartObject();
        json.writeStringField("id", id.toString());
        json.writeStringField("child", rows.getString(2));
        json.writeStringField("type", rows.getString(3));
        json.writeStringField("title", rows.getString(4));
        Date date = rows.getDate(5);
        if (date != null) {
            json.writeStringField("date", date.toLocalDate().toString());
        }
        json.writeStringField("sharedAt", MICROSECONDS.format(at));
        OffsetDateTime seen = rows.getObject(7, OffsetDateTime.class);
        if (seen != null) {
            json.writeStringField("seenAt", MICROSECONDS.format(seen.toInstant()));
        }
        json.writeBooleanField("answered", rows.getString(8).equals("ANSWERED"));
        json.writeEndObject();
    }
}
