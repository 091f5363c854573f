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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pattern of a child by place over a quarter: one prepared statement, a generator, and the audit lines that the product leaves. */
@Component(service = Patterns.class)
public final class Patterns {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String ACTION = "observation.pattern.read";
    private static final int QUARTER = 91;
    private static final int MINIMUM = 5;
    private static final String OPEN = " and o.state not in ('DRAFT', 'RETRACTED')"
            + " and (o.blind_until is null or o.blind_until <= now()) and o.started_at >= ? and o.started_at < ?";
    private static final String QUERY = "select min(g.words), count(*) from ("
            + "select trim(o.place) words from observation_observation o where o.child_key = ? and not o.several" + OPEN
            + " union all select trim(o.place) from observation_child c join observation_observation o"
            + " on o.id = c.observation_id where c.child_key = ? and o.several" + OPEN
            + ") g group by lower(g.words) order by 2 desc, lower(g.words)";

    private final DataSource dataSource;
    private final AuditLines audit;

    /** How often a place was written. */
    private record Bar(String label, int count) {}

    @Activate
    public Patterns(@Reference(target = "(module=observation)") DataSource dataSource, @Reference AuditLines audit) {
        this.dataSource = dataSource;
        this.audit = audit;
    }

    /** the pattern as JSON; durable in the audit when it returns */
    byte[] of(String child, String address) {
        AuditLines.Request lines = audit.request(address);
        lines.record(AuditType.READ, ACTION, "observation-pattern", "", child);
        lines.list(ACTION, "", "", Sensitivity.CHILD, null);
        LocalDate to = LocalDate.now(ZONE);
        LocalDate from = to.minusDays(QUARTER);
        byte[] pattern = json(child, from, to, bars(child, from, to));
        lines.write();
        return pattern;
    }

    private List<Bar> bars(String child, LocalDate from, LocalDate to) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(QUERY)) {
            for (int parameter = 1; parameter <= 6; parameter += 3) {
                select.setString(parameter, child);
                select.setObject(parameter + 1, begin(from));
                select.setObject(parameter + 2, begin(to.plusDays(1)));
            }
            List<Bar> bars = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    bars.add(new Bar(rows.getString(1), rows.getInt(2)));
                }
            }
            return bars;
        } catch (SQLException e) {
            throw Rows.failure(e);
        }
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] json(String child, LocalDate from, LocalDate to, List<Bar> bars) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_000);
        int all = bars.stream().mapToInt(Bar::count).sum();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeObjectFieldStart("subject");
            json.writeStringField("type", "CHILD");
            json.writeStringField("id", child);
            json.writeEndObject();
            json.writeStringField("by", "PLACE");
            json.writeStringField("from", from.toString());
            json.writeStringField("to", to.toString());
            json.writeStringField("zone", ZONE.getId());
            json.writeNumberField("observations", all);
            json.writeNumberField("minimum", MINIMUM);
            json.writeBooleanField("enough", true);
            json.writeNumberField("unknown", 0);
            json.writeArrayFieldStart("bars");
            StringJoiner words = new StringJoiner(", ", ". " + all + " observaties. ", ".");
            for (Bar bar : bars) {
                words.add(bar.label() + ": " + bar.count());
                json.writeStartObject();
                json.writeStringField("label", bar.label());
                json.writeNumberField("count", bar.count());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("others", 0);
            json.writeStringField("text", "Observaties per plek, " + from + " tot en met " + to + words);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
