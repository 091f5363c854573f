package org.houvast.benchmarks.floor.internal;

/** Tables of a module with rows for the timeline of a child; they are asked when the module is installed. */
enum TimelineSource {
    OBSERVATION(
            "observation_observation",
            "observation.observation.read",
            "observation",
            "select 'observation' kind, o.id, o.started_at at, o.state,"
                    + " substring(coalesce(o.facts, o.behaviour) from 1 for 200), o.author_key, o.case_id"
                    + " from observation_observation o where o.child_key = ? and o.state <> 'DRAFT'"),
    QUESTION(
            "coaching_question",
            "coaching.question.read-of-child",
            "question",
            "select 'question' kind, q.id, q.at, q.state, substring(q.question_text from 1 for 200), q.author_key, q.id"
                    + " from coaching_question q where q.child_key = ? and q.asked_at is not null"),
    CONTACT(
            "parents_contact",
            "parents.contact.read",
            "parent-contact",
            "select 'parent-contact' kind, c.id, c.recorded_at at, c.mode, substring(c.gist from 1 for 200),"
                    + " c.author_key, c.case_id from parents_contact c where c.child_key = ?"),
    STEP_PLAN(
            "stepplan_plan",
            "stepplan.plan.read",
            "step-plan",
            "select 'step-plan' kind, p.id, p.created_at at, p.state, (select t.title from stepplan_template t"
                    + " where t.id = p.template_id), p.author_key, p.case_id from stepplan_plan p where p.child_key = ?"
                    + " union all select 'consultation', c.id, c.created_at, c.state, null, c.author_key, c.case_id"
                    + " from stepplan_consultation c where c.child_key = ?"
                    + " union all select 'action-plan', a.id, a.created_at, a.state, null, a.author_key, a.case_id"
                    + " from stepplan_action_plan a where a.child_key = ?");

    private static final String ORDER = " order by at desc, id desc limit ?";

    private final String table;
    private final String action;
    private final String type;
    private final String select;

    TimelineSource(String table, String action, String type, String select) {
        this.table = table;
        this.action = action;
        this.type = type;
        this.select = select;
    }

    String table() {
        return table;
    }

    /** code of the action that the audit names */
    String action() {
        return action;
    }

    /** kind of record */
    String type() {
        return type;
    }

    /** how often the key of the child is a parameter of the query, before the number of rows */
    int keys() {
        return (int) select.chars().filter(c -> c == '?').count();
    }

    /** rows of one child, newest first: the parameters are its key, once or more, and the number of rows */
    private String query() {
        return select + ORDER;
    }

    /** the newest of all these; the parameters are those of each, and, when there are several, the number of rows */
    static String query(Iterable<TimelineSource> sources) {
        StringBuilder sql = new StringBuilder();
        int count = 0;
        for (TimelineSource source : sources) {
            sql.append(count++ == 0 ? "(" : " union all (")
                    .append(source.query())
                    .append(')');
        }
        return count == 1
                ? sql.substring(1, sql.length() - 1)
                : sql.append(ORDER).toString();
    }
}
