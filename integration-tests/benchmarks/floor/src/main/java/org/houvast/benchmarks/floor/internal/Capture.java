package org.houvast.benchmarks.floor.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Ids;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins an observation: row, audit line and event row in one transaction, by prepared statements. */
@Component(service = Capture.class)
public final class Capture {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();
    private static final String INSERT = "insert into observation_observation (id, revision, state, kind, child_key,"
            + " group_key, location_key, work_form, controller_key, author_key, started_at, place, activity, facts,"
            + " interpretation, captured_at) values (?, 1, 'DRAFT', 'FREE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String EVENT = "insert into houvast_outbox (id, type, subject, ids, happened_at)"
            + " values (?, 'observation.draft.captured', ?, ?, ?)";

    private final DataSource dataSource;
    private final AuditLines audit;
    private final Clock clock;
    private volatile String allowedActions = "";

    /** A new draft. */
    static final class Captured {
        private final UUID id;
        private final byte[] document;

        private Captured(UUID id, byte[] document) {
            this.id = id;
            this.document = document;
        }

        UUID id() {
            return id;
        }

        /** its JSON */
        byte[] document() {
            return document;
        }
    }

    @Activate
    public Capture(
            @Reference(target = "(module=observation)") DataSource dataSource,
            @Reference AuditLines audit,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.dataSource = dataSource;
        this.audit = audit;
        this.clock = clock;
    }

    Captured capture(Draft draft, String address) {
        AuditLines.Request lines = audit.request(address);
        UUID id = Ids.next(clock);
        lines.record(AuditType.CREATE, "observation.draft.capture", "observation", id.toString(), draft.child());
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(connection, draft, id, lines.at());
                event(connection, id, lines.at());
                lines.write(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Rows.failure(e);
        }
        return new Captured(id, document(draft, id, lines.at()));
    }

    private static void insert(Connection connection, Draft draft, UUID id, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
            insert.setObject(1, id);
            insert.setString(2, draft.child());
            insert.setString(3, Facts.GROUP);
            insert.setString(4, Facts.LOCATION);
            insert.setString(5, Facts.WORK_FORM);
            insert.setString(6, Facts.ORGANISATION);
            insert.setString(7, Facts.STAFF);
            insert.setObject(8, time);
            insert.setString(9, draft.place());
            insert.setString(10, draft.activity());
            insert.setString(11, draft.facts());
            insert.setString(12, draft.interpretation());
            insert.setObject(13, time);
            insert.executeUpdate();
        }
    }

    private void event(Connection connection, UUID id, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EVENT)) {
            insert.setObject(1, Ids.next(clock));
            insert.setString(2, id.toString());
            insert.setObject(3, "{\"id\":\"" + id + "\"}", Types.OTHER);
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private byte[] document(Draft draft, UUID id, Instant at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_000);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            String time = MICROSECONDS.format(at);
            json.writeStartObject();
            json.writeStringField("id", id.toString());
            json.writeNumberField("revision", 1);
            json.writeStringField("state", "DRAFT");
            json.writeStringField("kind", "FREE");
            json.writeNumberField("kindVersion", 1);
            child("subject", draft, json);
            json.writeArrayFieldStart("children");
            json.writeStartObject();
            json.writeStringField("token", "{{child:1}}");
            child("child", draft, json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("group", Facts.GROUP);
            json.writeObjectFieldStart("location");
            json.writeStringField("location", Facts.LOCATION);
            json.writeStringField("workForm", Facts.WORK_FORM);
            json.writeEndObject();
            json.writeStringField("observer", Facts.STAFF);
            json.writeObjectFieldStart("text");
            json.writeStringField("startedAt", time);
            json.writeStringField("place", draft.place());
            json.writeStringField("activity", draft.activity());
            json.writeStringField("facts", draft.facts());
            json.writeStringField("interpretation", draft.interpretation());
            json.writeEndObject();
            json.writeStringField("capturedAt", time);
            json.writeArrayFieldStart("amendments");
            json.writeEndArray();
            json.writeFieldName("allowedActions");
            json.writeRawValue(allowedActions());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void child(String field, Draft draft, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("type", "CHILD");
        json.writeStringField("id", draft.child());
        json.writeEndObject();
    }

    /** they depend on rights and texts: the benchmark takes them over from an answer of the product */
    private String allowedActions() throws IOException {
        String known = allowedActions;
        if (known.isEmpty()) {
            known = Files.readString(Path.of(System.getProperty("karaf.data")).resolve(Facts.ALLOWED_ACTIONS));
            allowedActions = known;
        }
        return known;
    }
}
