package org.houvast.benchmarks.floor.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.houvast.privacy.Sensitivity;

/**
 * Tables of a module with rows for the timeline of a child; they are asked when the module is installed. Texts are shown as they stand:
 * no observation of the benchmark names one of several children.
 */
enum TimelineSource {
    OBSERVATION(
            "observation_observation",
            "observation.observation.read",
            "observation",
            Sensitivity.CHILD,
            "select 'observation' kind, o.id, o.started_at at, o.state, case when o.state <> 'RETRACTED'"
                    + " then substring(coalesce(o.facts, o.behaviour) from 1 for 200) end, o.author_key, o.case_id"
                    + " from observation_observation o where o.child_key = ? and o.state <> 'DRAFT'"
                    + " and (o.blind_until is null or o.blind_until <= now())",
            "select 'observation' kind, o.id, o.started_at at, o.state, case when o.state <> 'RETRACTED'"
                    + " then substring(coalesce(o.facts, o.behaviour) from 1 for 200) end, o.author_key, cast(null as uuid)"
                    + " from observation_child c join observation_observation o on o.id = c.observation_id"
                    + " where c.child_key = ? and o.several and o.state <> 'DRAFT'"
                    + " and (o.blind_until is null or o.blind_until <= now())"),
    QUESTION(
            "coaching_question",
            "coaching.question.read-of-child",
            "question",
            Sensitivity.CHILD,
            "select 'question' kind, q.id, q.at, case when q.outcome <> 'SPECIFIC_APPROACH' then 'ANSWERED'"
                    + " else q.state end, substring(q.question_text from 1 for 200), q.author_key, q.id"
                    + " from coaching_question q where q.child_key = ? and q.asked_at is not null"),
    EXPLANATION(
            "coaching_explanation",
            "coaching.explanation.read",
            "explanation",
            Sensitivity.COACHING,
            "select 'explanation' kind, e.id, e.at, e.state, null, e.author_key, e.case_id from coaching_explanation e"
                    + " where e.child_key = ? and e.case_id is null"),
    CONVERSATION(
            "coaching_conversation",
            "coaching.conversation.read",
            "conversation",
            Sensitivity.COACHING,
            "select 'conversation' kind, t.id, t.at, t.state, null, t.author_key, t.case_id from coaching_conversation t"
                    + " where t.child_key = ? and t.confidentiality = 'CASE'"),
    CONTACT(
            "parents_contact",
            "parents.contact.read",
            "parent-contact",
            Sensitivity.CHILD,
            "select 'parent-contact' kind, c.id, c.recorded_at at, c.mode, substring(c.gist from 1 for 200),"
                    + " c.author_key, c.case_id from parents_contact c where c.child_key = ?"),
    SHARE(
            "parents_share",
            "parents.share.read",
            "share",
            Sensitivity.CHILD,
            "select 'share' kind, s.id, s.prepared_at at, s.state, substring(s.title from 1 for 200), s.author_key,"
                    + " s.case_id from parents_share s where s.child_key = ? and s.shared_at is not null"),
    WISH(
            "parents_wish",
            "parents.wish.read",
            "parent-wish",
            Sensitivity.CHILD,
            "select 'parent-wish' kind, w.id, w.begun_at at, w.state, substring(w.words from 1 for 200), w.author_key,"
                    + " w.case_id from parents_wish w where w.child_key = ?"),
    STEP_PLAN(
            "stepplan_plan",
            "stepplan.plan.read",
            "step-plan",
            Sensitivity.CHILD,
            "select 'step-plan' kind, p.id, p.created_at at, p.state, (select t.title from stepplan_template t"
                    + " where t.id = p.template_id), p.author_key, p.case_id from stepplan_plan p where p.child_key = ?"),
    CONSULTATION(
            "stepplan_consultation",
            "stepplan.consultation.read",
            "consultation",
            Sensitivity.CHILD,
            "select 'consultation' kind, c.id, c.created_at at, c.state, null, c.author_key, c.case_id"
                    + " from stepplan_consultation c where c.child_key = ?"),
    ACTION_PLAN(
            "stepplan_action_plan",
            "stepplan.action-plan.read",
            "action-plan",
            Sensitivity.CHILD,
            "select 'action-plan' kind, a.id, a.created_at at, a.state, null, a.author_key, a.case_id"
                    + " from stepplan_action_plan a where a.child_key = ?");

    private static final String ORDER = " order by at desc, id desc limit ?";
    private static final String NEXT = ") union all (";

    private final String table;
    private final String action;
    private final String type;
    private final Sensitivity sensitivity;
    private final String query;
    private final int queries;

    TimelineSource(String table, String action, String type, Sensitivity sensitivity, String... selects) {
        this.table = table;
        this.action = action;
        this.type = type;
        this.sensitivity = sensitivity;
        // each reads from the newest row of its index on, and no more than it gives
        this.query = String.join(ORDER + NEXT, selects) + ORDER;
        this.queries = selects.length;
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

    Sensitivity sensitivity() {
        return sensitivity;
    }

    /** how many queries it is; each has two parameters, the key of the child and the number of rows */
    int queries() {
        return queries;
    }

    /** the newest of all these; the parameters are those of each query, and the number of rows */
    static String query(List<TimelineSource> sources) {
        return sources.stream().map(source -> source.query).collect(Collectors.joining(NEXT, "(", ")" + ORDER));
    }
}
