package org.houvast.benchmarks.floor.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The timeline of a child: one prepared statement, a streaming generator, and the audit lines that the product leaves. */
@Component(service = Timeline.class)
public final class Timeline {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private final DataSource dataSource;
    private final AuditLines audit;
    private final List<TimelineSource> sources;
    private final String query;

    @Activate
    public Timeline(@Reference(target = "(module=observation)") DataSource dataSource, @Reference AuditLines audit) {
        this.dataSource = dataSource;
        this.audit = audit;
        this.sources = installed(dataSource);
        this.query = TimelineSource.query(sources);
    }

    private static List<TimelineSource> installed(DataSource dataSource) {
        List<TimelineSource> installed = new ArrayList<>();
        for (TimelineSource source : TimelineSource.values()) {
            boolean there = Rows.on(dataSource)
                    .first("select to_regclass(?) is not null", p -> p.text(source.table()), row -> row.bool(1))
                    .orElse(false);
            if (there) {
                installed.add(source);
            }
        }
        return List.copyOf(installed);
    }

    /** the newest items of a child as JSON; durable in the audit when it returns */
    byte[] of(String child, int limit, String address) {
        AuditLines.Request lines = audit.request(address);
        lines.record(AuditType.READ, "administration.child.read", "child", "", child);
        Map<TimelineSource, StringJoiner> shown = new EnumMap<>(TimelineSource.class);
        sources.forEach(source -> shown.put(source, new StringJoiner(",")));
        byte[] page = page(child, limit, shown);
        String pseudonym = audit.pseudonym(child);
        shown.forEach((source, ids) -> {
            if (ids.length() > 0) {
                lines.list(source.action(), source.type(), ids.toString(), source.sensitivity(), pseudonym);
            }
        });
        lines.write();
        return page;
    }

    private byte[] page(String child, int limit, Map<TimelineSource, StringJoiner> shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(20_000);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                JsonGenerator json = JSON.createGenerator(bytes)) {
            // one more tells whether there is a next page
            bind(select, child, limit + 1);
            try (ResultSet rows = select.executeQuery()) {
                write(rows, limit, json, shown);
            }
        } catch (SQLException e) {
            throw Rows.failure(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void bind(PreparedStatement select, String child, int limit) throws SQLException {
        int parameter = 1;
        for (TimelineSource source : sources) {
            for (int i = 0; i < source.queries(); i++) {
                select.setString(parameter++, child);
                select.setInt(parameter++, limit);
            }
        }
        select.setInt(parameter, limit);
    }

    private void write(ResultSet rows, int limit, JsonGenerator json, Map<TimelineSource, StringJoiner> shown)
            throws SQLException, IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        int count = 0;
        Instant at = Instant.EPOCH;
        UUID id = new UUID(0, 0);
        boolean more = rows.next();
        while (more && count < limit) {
            count++;
            id = rows.getObject(2, UUID.class);
            at = rows.getObject(3, OffsetDateTime.class).toInstant();
            String kind = rows.getString(1);
            item(rows, kind, id, at, json);
            UUID shownId = id;
            shown.forEach((source, ids) -> {
                if (source.type().equals(kind)) {
                    ids.add(shownId.toString());
                }
            });
            more = rows.next();
        }
        json.writeEndArray();
        if (more) {
            json.writeStringField("next", Cursor.after(at, id).text());
        }
        json.writeEndObject();
    }

    private static void item(ResultSet rows, String kind, UUID id, Instant at, JsonGenerator json)
            throws SQLException, IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeStringField("id", id.toString());
        json.writeStringField("at", MICROSECONDS.format(at));
        json.writeStringField("state", rows.getString(4));
        String summary = rows.getString(5);
        if (summary != null) {
            json.writeStringField("summary", summary);
        }
        json.writeStringField("author", rows.getString(6));
        UUID caseId = rows.getObject(7, UUID.class);
        if (caseId != null) {
            json.writeStringField("caseId", caseId.toString());
        }
        json.writeEndObject();
    }
}
