package org.houvast.privacy.guard;

import java.sql.SQLException;
import java.util.List;
import org.houvast.persistence.Parameters;

/**
 * The access rule as a piece of SQL for the {@code where} of a query, in parentheses, with its parameters in order. It speaks of
 * the columns {@code child_key, group_key, location_key, work_form, controller_key, author_key, case_id}, with the alias of the
 * table in front when one was given; every table of records about persons has them. The same text for the same kinds of relation, so that the database can
 * keep its plan.
 *
 * @param sql for example {@code (group_key = any(?) and …)}
 * @param parameters what fills the question marks: sets of text, to be bound as arrays of the database
 */
public record ScopeCondition(String sql, List<String[]> parameters) {
    public ScopeCondition {
        parameters = List.copyOf(parameters);
    }

    /** fills the question marks of this piece, where it stands in the statement */
    public void bind(Parameters statement) throws SQLException {
        for (String[] values : parameters) {
            statement.texts(List.of(values));
        }
    }
}
