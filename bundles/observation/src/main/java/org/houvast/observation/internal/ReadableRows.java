package org.houvast.observation.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.persistence.Parameters;
import org.houvast.privacy.Action;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;

/**
 * The access rule on the table of observations, with the alias {@code o}. An observation with several children is reached through each
 * child that the actor reaches; which of them are shown is the matter of {@link ObservationView}.
 */
public final class ReadableRows {
    /** not a draft, and not blind at the time that fills the question mark */
    public static final String OPEN = "(o.state <> 'DRAFT' and (o.blind_until is null or o.blind_until <= ?))";

    /** for its author alone at the time that fills the question mark */
    static final String HIDDEN = "(o.state = 'DRAFT' or o.blind_until is not null and o.blind_until > ?)";

    /** all observations with this child, alone or among others; its keys fill both question marks */
    public static final String OF_CHILD = "(select s.* from observation_observation s where s.child_key = any(?)"
            + " union all select m.* from observation_observation m where m.several and m.id in"
            + " (select x.observation_id from observation_child x where x.child_key = any(?))) o";

    private final ScopeCondition alone;
    private final ScopeCondition among;

    private ReadableRows(ScopeCondition alone, ScopeCondition among) {
        this.alone = alone;
        this.among = among;
    }

    public static ReadableRows of(Reading reading, Action action) {
        return new ReadableRows(reading.condition(action, "o"), reading.condition(action, "c"));
    }

    /** the same asked for one child, which names no other child of the actor's */
    public static ReadableRows of(Reading reading, Action action, ChildRef child) {
        return new ReadableRows(reading.condition(action, "o", child), reading.condition(action, "c", child));
    }

    /** the rows of which the actor reaches at least one child */
    public String sql() {
        return "(not o.several and " + alone.sql() + " or o.several and exists (select 1 from observation_child c"
                + " where c.observation_id = o.id and " + among.sql() + "))";
    }

    public void bind(Parameters p) throws SQLException {
        alone.bind(p);
        among.bind(p);
    }

    /** the observations about this child alone: what stands behind {@code from} */
    public String sqlAlone() {
        return "observation_observation o where o.child_key = any(?) and not o.several and " + alone.sql();
    }

    public void bindAlone(Parameters p, Set<ChildRef> keys) throws SQLException {
        p.keys(keys);
        alone.bind(p);
    }

    /** the observations with this child among others: what stands behind {@code from} */
    public String sqlAmong() {
        return "observation_observation o where o.several and o.id in (select c.observation_id from observation_child c"
                + " where c.child_key = any(?) and " + among.sql() + ")";
    }

    public void bindAmong(Parameters p, Set<ChildRef> keys) throws SQLException {
        p.keys(keys);
        among.bind(p);
    }

    /** the rows in which the actor reaches this child; to be used with {@link #OF_CHILD} */
    public String sqlOfChild() {
        return "(not o.several and " + alone.sql() + " or o.several and exists (select 1 from observation_child c"
                + " where c.observation_id = o.id and c.child_key = any(?) and " + among.sql() + "))";
    }

    public void bindOfChild(Parameters p, Set<ChildRef> keys) throws SQLException {
        alone.bind(p);
        p.keys(keys);
        among.bind(p);
    }

    /** fills the question marks of {@link #OF_CHILD} */
    public static void bindSource(Parameters p, Set<ChildRef> keys) throws SQLException {
        p.keys(keys).keys(keys);
    }

    /** fills the question mark of {@link #OPEN} or {@link #HIDDEN} */
    public static void bindTime(Parameters p, Instant now) throws SQLException {
        p.instant(now);
    }
}
