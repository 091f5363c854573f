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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Sensitivity;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The board of the group: one prepared statement, a streaming generator, and the audit lines that the product leaves. */
@Component(service = Board.class)
public final class Board {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String QUESTION = "question";
    private static final String STEP_PLAN = "step-plan";

    /** the questions, and whether parents heard of them; the plans with the step whose turn it is */
    private static final String QUERY =
            "(select 'question', q.id, q.child_key, case when q.outcome <> 'SPECIFIC_APPROACH'"
                    + " then 'ANSWERED' else q.state end, substring(q.question_text from 1 for 200),"
                    + " exists (select 1 from parents_contact c where c.case_id = q.id) from coaching_question q"
                    + " where q.asked_at is not null and q.state not in ('CLOSED', 'WITHDRAWN')"
                    + " and (q.group_key = ? and q.child_key is null or q.child_key = any(?)) order by case q.urgency"
                    + " when 'TODAY' then 0 when 'THIS_WEEK' then 1 else 2 end, q.at, q.id limit 500) union all"
                    + " (select 'step-plan', o.id, o.child_key, o.state, t.title || ' · ' || o.current_no || '. ' || s.title, false"
                    + " from stepplan_plan o join stepplan_template t on t.id = o.template_id join stepplan_template_step s"
                    + " on s.template_id = o.template_id and s.position = o.current_no - 1"
                    + " where o.state in ('CONFIRMED', 'ACTIVE', 'PAUSED')"
                    + " and (o.child_key = any(?) or o.child_key is null and o.group_key = ?)"
                    + " order by o.ready_on nulls last, o.id limit 500)";

    private final DataSource dataSource;
    private final AuditLines audit;
    private volatile @Nullable BoardFacts facts;

    /** A row of the answer. */
    private record Line(
            String kind, UUID id, @Nullable String child, String state, String label, boolean parentsHeard) {}

    @Activate
    public Board(@Reference(target = "(module=observation)") DataSource dataSource, @Reference AuditLines audit) {
        this.dataSource = dataSource;
        this.audit = audit;
    }

    /** the board as JSON; durable in the audit when it returns */
    byte[] of(String group, String address) {
        BoardFacts known = facts();
        AuditLines.Request request = audit.request(address);
        request.group("administration.group.read", "group");
        List<Line> lines = lines(group, known);
        list(request, "coaching.question.read", QUESTION, lines);
        list(request, "stepplan.plan.read", STEP_PLAN, lines);
        byte[] board = json(group, known, lines);
        request.write();
        return board;
    }

    private BoardFacts facts() {
        BoardFacts known = facts;
        if (known == null) {
            known = BoardFacts.read();
            facts = known;
        }
        return known;
    }

    private List<Line> lines(String group, BoardFacts known) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(QUERY)) {
            String[] children = known.children().keySet().toArray(String[]::new);
            select.setString(1, group);
            select.setArray(2, connection.createArrayOf("varchar", children));
            select.setArray(3, connection.createArrayOf("varchar", children));
            select.setString(4, group);
            List<Line> lines = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(new Line(
                            rows.getString(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getBoolean(6)));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw Rows.failure(e);
        }
    }

    private void list(AuditLines.Request request, String action, String kind, List<Line> lines) {
        StringJoiner ids = new StringJoiner(",");
        TreeSet<String> pseudonyms = new TreeSet<>();
        for (Line line : lines) {
            if (line.kind().equals(kind)) {
                ids.add(line.id().toString());
                if (line.child() != null) {
                    pseudonyms.add(audit.pseudonym(line.child()));
                }
            }
        }
        request.list(action, kind, ids.toString(), Sensitivity.CHILD, String.join(",", pseudonyms));
    }

    private static byte[] json(String group, BoardFacts known, List<Line> lines) {
        Map<String, List<Line>> ofChild = new LinkedHashMap<>();
        known.children().keySet().forEach(child -> ofChild.put(child, new ArrayList<>()));
        List<Line> ofGroup = new ArrayList<>();
        for (String kind : known.kinds()) {
            for (Line line : lines) {
                if (line.kind().equals(kind)) {
                    (line.child() == null ? ofGroup : ofChild.getOrDefault(line.child(), ofGroup)).add(line);
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(40_000);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("group", group);
            json.writeStringField("name", known.name());
            json.writeStringField("location", Facts.LOCATION);
            json.writeStringField("workForm", Facts.WORK_FORM);
            json.writeStringField("today", LocalDate.now(ZONE).toString());
            json.writeNumberField("childCount", known.children().size());
            json.writeArrayFieldStart("children");
            for (Map.Entry<String, BoardFacts.Child> child : known.children().entrySet()) {
                json.writeStartObject();
                json.writeStringField("child", child.getKey());
                json.writeStringField("displayName", child.getValue().name());
                json.writeNumberField("ageMonths", child.getValue().ageMonths());
                items(json, known, group, ofChild.getOrDefault(child.getKey(), List.of()));
                json.writeEndObject();
            }
            json.writeEndArray();
            items(json, known, group, ofGroup);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void items(JsonGenerator json, BoardFacts known, String group, List<Line> lines) throws IOException {
        json.writeArrayFieldStart("items");
        for (Line line : lines) {
            BoardFacts.Days days = known.days(line.id());
            json.writeStartObject();
            json.writeStringField("kind", line.kind());
            json.writeStringField("id", line.id().toString());
            json.writeObjectFieldStart("subject");
            json.writeStringField("type", line.child() == null ? "GROUP" : "CHILD");
            json.writeStringField("id", line.child() == null ? group : line.child());
            json.writeEndObject();
            json.writeStringField("state", line.state());
            json.writeStringField("label", line.label());
            if (!days.due().isEmpty()) {
                json.writeStringField("due", days.due());
            }
            json.writeBooleanField("overdue", days.overdue());
            json.writeBooleanField("parentsOverdue", days.parentsOverdue() && !line.parentsHeard());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
