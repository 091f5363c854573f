package org.houvast.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.houvast.benchmarks.floor.internal.Facts;

/** The database of the product, seen from outside. */
final class Records {
    /** final observations of each child */
    static final int PER_CHILD = 100;

    /** child, group, location, work form, controller and author of child c */
    private static final String OF_CHILD =
            "'child-' || c, 'grp-' || c / " + Centre.CHILDREN_PER_GROUP + ", 'loc-' || c / "
                    + Centre.CHILDREN_PER_GROUP * Centre.GROUPS_PER_LOCATION + ", ?, ?, 'stf-' || c / "
                    + Centre.CHILDREN_PER_GROUP;

    private static final String OBSERVATIONS = "insert into observation_observation (id, revision, state, kind,"
            + " child_key, group_key, location_key, work_form, controller_key, author_key, started_at, place, activity,"
            + " facts, interpretation, captured_at, finalised_at)"
            + " select gen_random_uuid(), 2, 'FINAL', 'FREE', " + OF_CHILD + ", t,"
            + " (array['de bouwhoek', 'de huishoek', 'de gang', 'buiten', 'aan tafel'])[n % 5 + 1], 'vrij spel',"
            + " repeat('Bouwt met een ander kind een toren, telt de blokken hardop en lacht. ', 5), 'Geniet van samen doen.',"
            + " t, t from generate_series(0, ? - 1) c, generate_series(1, ?) n,"
            + " lateral (select now() - n * interval '3 days' - c * interval '1 minute' t) at";

    /** two for each child and five for each group, older than what a timeline begins with */
    private static final String QUESTIONS =
            "insert into coaching_question (id, revision, acts, state, child_key, group_key,"
                    + " location_key, work_form, controller_key, author_key, case_id, question_text, urgency, signal_date,"
                    + " identity, at, created_at, asked_at)"
                    + " select i, 2, 0, case n when 1 then 'ASKED' else 'EXPLORING' end, case when n < 3 then child end, grp, loc, form,"
                    + " controller, author, i, 'Wordt stil als het druk is, en zoekt dan de hoek bij het raam op. Wat helpt?',"
                    + " case n when 1 then 'THIS_WEEK' else 'NEXT_MOMENT' end, cast(t as date), case when n < 3 then 'ALIAS' end, t, t, t"
                    + " from (select gen_random_uuid() i, c, n, " + OF_CHILD
                    + ", now() - interval '400 days' - c * interval '1 hour'"
                    + " - n * interval '1 minute' from generate_series(0, ? - 1) c, generate_series(1, 7) n where n < 3 or c % "
                    + Centre.CHILDREN_PER_GROUP + " = 0) as q (i, c, n, child, grp, loc, form, controller, author, t)";

    /** one for each child but the one whose plan is made over HTTP, at its first step since today */
    private static final String PLANS =
            "insert into stepplan_plan (id, revision, state, child_key, group_key, location_key,"
                    + " work_form, controller_key, author_key, template_id, aim, strengths, begun_on, current_no, current_state,"
                    + " ready_on, created_at, changed_at) select gen_random_uuid(), 2, 'ACTIVE', " + OF_CHILD
                    + ", (select t.id from"
                    + " stepplan_template t where t.template_key = 'early-signals' and t.language = 'NL' and t.state = 'PUBLISHED'"
                    + " order by t.template_version desc limit 1), 'Voelt zich veilig.', 'Speelt graag met zand.', current_date, 1,"
                    + " 'READY', current_date, now() - interval '350 days', now() from generate_series(0, ? - 1) c where c <> "
                    + PlansAndShares.CHILD;

    private static final String STEPS = "insert into stepplan_plan_step (id, plan_id, step_no, state, ready_on)"
            + " select gen_random_uuid(), p.id, 1, 'READY', p.ready_on from stepplan_plan p";

    private static final String SHARES = "insert into parents_share (id, revision, state, child_key, group_key,"
            + " location_key, work_form, controller_key, author_key, guardian_key, item_type, item_id, item_version,"
            + " language, title, item_date, prepared_at, shared_at, seen_at)"
            + " select gen_random_uuid(), 3, case when n % 3 = 0 then 'ANSWERED' else 'SEEN' end, 'child-' || c, 'grp-1',"
            + " 'loc-0', ?, ?, 'stf-1', 'guardian-' || c, 'observation', gen_random_uuid(), 1, 'NL', 'Observatie',"
            + " cast(t as date), t, t, t + interval '1 hour' from generate_series("
            + Centre.CHILDREN_PER_GROUP + ", " + (2 * Centre.CHILDREN_PER_GROUP - 1) + ") c, generate_series(1, ?) n,"
            + " lateral (select now() - n * interval '3 days' - c * interval '1 minute' t) at";

    private static final String LINES = "select event_type, person_key, person_role, organisation_key, responsible_key,"
            + " on_behalf_of, client, client_address, source, controller_key, subject_key, object_type, object_ids,"
            + " sensitivity, purpose, basis, outcome, reason, children from privacy_audit_line where id > ? order by purpose";

    private final String url;

    Records(String url) {
        this.url = url;
    }

    /** gives this many children their observations, open questions and a plan that runs, and their groups questions */
    void fill(int children) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            insert(connection, OBSERVATIONS, children, PER_CHILD);
            insert(connection, QUESTIONS, children);
            insert(connection, PLANS, children);
            statement.executeUpdate(STEPS);
            statement.execute("vacuum analyze");
        }
    }

    private static void insert(Connection connection, String sql, int... numbers) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, Facts.WORK_FORM);
            insert.setString(2, Facts.ORGANISATION);
            for (int i = 0; i < numbers.length; i++) {
                insert.setInt(3 + i, numbers[i]);
            }
            insert.executeUpdate();
        }
    }

    /** gives the guardians of group 1 something to read */
    void fillShares() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            insert(connection, SHARES, PER_CHILD);
            statement.execute("vacuum analyze parents_share");
        }
    }

    /** number of the last line of the audit, 0 when there is none */
    long lastLine() throws SQLException {
        return number("select coalesce(max(id), 0) from privacy_audit_line");
    }

    /** the lines behind this one, without what differs from request to request, in the order of their purpose */
    List<String> linesAfter(long line) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement select = connection.prepareStatement(LINES)) {
            select.setLong(1, line);
            try (ResultSet rows = select.executeQuery()) {
                List<String> lines = new ArrayList<>();
                while (rows.next()) {
                    StringBuilder text = new StringBuilder();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        text.append(rows.getString(i)).append('|');
                    }
                    lines.add(text.toString());
                }
                return lines;
            }
        }
    }

    /** number of observations, lines and events, to see that each write left all three */
    List<Long> counts() throws SQLException {
        return List.of(
                number("select count(*) from observation_observation"),
                number("select count(*) from privacy_audit_line"),
                number("select coalesce(max(seq), 0) from houvast_outbox"));
    }

    /** the processes of the server */
    List<ProcessHandle> processes() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select pid from pg_stat_activity where pid <> pg_backend_pid()")) {
            List<ProcessHandle> processes = new ArrayList<>();
            while (rows.next()) {
                ProcessHandle.of(rows.getLong(1)).ifPresent(processes::add);
            }
            return processes;
        }
    }

    /** a setting of the server */
    String setting(String name) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }
}
