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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A running step plan about a child: five prepared statements, a streaming generator, and the audit line that the product leaves. */
@Component(service = StepPlanDocument.class)
public final class StepPlanDocument {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String PLAN = "select p.revision, p.state, p.child_key, p.group_key, p.location_key,"
            + " p.work_form, p.case_id, t.id, t.template_key, t.template_version, t.language, t.title, p.aim,"
            + " p.strengths, p.begun_on, p.current_no, p.created_at from stepplan_plan p join stepplan_template t"
            + " on t.id = p.template_id where p.id = ?";
    private static final String AUTHORS =
            "select a.staff_key from stepplan_plan_author a where a.plan_id = ? order by a.position";
    private static final String CONFIRMATIONS =
            "select c.side, c.staff_key, c.at from stepplan_plan_confirmation c where c.plan_id = ? order by c.position";
    private static final String STEPS = "select t.title, t.goal, t.actions, t.responsible_role, t.evidence,"
            + " t.only_for, t.parent_mode, t.parent_who, t.parent_text, t.parent_reason, s.state, s.started_at,"
            + " s.started_key from stepplan_plan p join stepplan_template_step t on t.template_id = p.template_id"
            + " left join stepplan_plan_step s on s.plan_id = p.id and s.step_no = t.position + 1"
            + " where p.id = ? order by t.position";
    private static final String EVIDENCE = "select e.kind, e.record_id, e.at from stepplan_plan_evidence e"
            + " where e.plan_id = ? order by e.at desc, e.kind, e.record_id limit 50";

    private final DataSource dataSource;
    private final AuditLines audit;
    private volatile List<String> known = List.of();

    @Activate
    public StepPlanDocument(
            @Reference(target = "(module=stepplan)") DataSource dataSource, @Reference AuditLines audit) {
        this.dataSource = dataSource;
        this.audit = audit;
    }

    /** what the product finds out each time, line by line */
    private List<String> known() throws IOException {
        List<String> read = known;
        if (read.isEmpty()) {
            read = Files.readAllLines(Path.of(System.getProperty("karaf.data"), Facts.STEP_PLAN));
            known = read;
        }
        return read;
    }

    /** the plan as JSON; durable in the audit when it returns */
    byte[] of(UUID id, String address) {
        AuditLines.Request lines = audit.request(address);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(20_000);
        try (Connection connection = dataSource.getConnection();
                JsonGenerator generator = JSON.createGenerator(bytes)) {
            StepPlanJson json = new StepPlanJson(generator, known());
            String child = plan(connection, id, json);
            lines.record(AuditType.READ, "stepplan.plan.read", "step-plan", id.toString(), child);
        } catch (SQLException e) {
            throw Rows.failure(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.write();
        return bytes.toByteArray();
    }

    /** writes the plan; the key of its child */
    private static String plan(Connection connection, UUID id, StepPlanJson json) throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(PLAN)) {
            select.setObject(1, id);
            try (ResultSet plan = select.executeQuery()) {
                plan.next();
                json.begin(id, plan);
                each(connection, AUTHORS, id, "coAuthors", json, json::author);
                each(connection, CONFIRMATIONS, id, "confirmations", json, json::confirmation);
                json.progress(plan);
                each(connection, STEPS, id, "steps", json, json::step);
                json.overdue();
                each(connection, EVIDENCE, id, "evidence", json, json::evidence);
                json.end(plan);
                return plan.getString(3);
            }
        }
    }

    private interface Writer {
        void write(ResultSet row) throws SQLException, IOException;
    }

    private static void each(
            Connection connection, String query, UUID id, String name, StepPlanJson json, Writer writer)
            throws SQLException, IOException {
        json.beginArray(name);
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, id);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    writer.write(rows);
                }
            }
        }
        json.endArray();
    }
}
