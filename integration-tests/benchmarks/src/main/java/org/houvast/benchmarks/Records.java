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

    private static final String OBSERVATIONS = "insert into observation_observation (id, revision, state, kind,"
            + " child_key, group_key, location_key, work_form, controller_key, author_key, started_at, place, activity,"
            + " facts, interpretation, captured_at, finalised_at)"
            + " select gen_random_uuid(), 2, 'FINAL', 'FREE', 'child-' || c, 'grp-' || c / 25, 'loc-' || c / 250, ?, ?,"
            + " 'stf-' || c / 25, t, 'de bouwhoek', 'vrij spel',"
            + " repeat('Bouwt met een ander kind een toren, telt de blokken hardop en lacht. ', 5), 'Geniet van samen doen.',"
            + " t, t from generate_series(0, ? - 1) c, generate_series(1, ?) n,"
            + " lateral (select now() - n * interval '3 days' - c * interval '1 minute' t) at";

    private static final String LINES = "select event_type, person_key, person_role, organisation_key, responsible_key,"
            + " on_behalf_of, client, client_address, source, controller_key, subject_key, object_type, object_ids,"
            + " sensitivity, purpose, basis, outcome, reason, children from privacy_audit_line where id > ? order by purpose";

    private final String url;

    Records(String url) {
        this.url = url;
    }

    /** gives this many children their observations */
    void fill(int children) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement insert = connection.prepareStatement(OBSERVATIONS);
                Statement statement = connection.createStatement()) {
            insert.setString(1, Facts.WORK_FORM);
            insert.setString(2, Facts.ORGANISATION);
            insert.setInt(3, children);
            insert.setInt(4, PER_CHILD);
            insert.executeUpdate();
            statement.execute("vacuum analyze observation_observation");
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
