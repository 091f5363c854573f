package org.houvast.stepplan.internal;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Step plans, consultations and action plans on the timeline of a child, at the time that they were begun. */
@Component
public final class StepPlanTimeline implements TimelineContributor {
    private static final String ACCESS =
            "child_key, group_key, location_key, work_form, controller_key, author_key, case_id, created_at";
    private static final String NEWEST =
            "select o.kind, o.id, o.created_at, o.state, o.summary, o.author_key, o.case_id from ("
                    + "select 'step-plan' as kind, p.id, p.state, cast((select t.title from stepplan_template t"
                    + " where t.id = p.template_id) as varchar(200)) as summary, " + ACCESS + " from stepplan_plan p"
                    + " where p.child_key = ?"
                    + " union all select 'consultation', c.id, c.state, cast(null as varchar(200)), " + ACCESS
                    + " from stepplan_consultation c where c.child_key = ?"
                    + " union all select 'action-plan', a.id, a.state, cast(null as varchar(200)), " + ACCESS
                    + " from stepplan_action_plan a where a.child_key = ?) o where ";
    private static final String BEFORE = " and o.created_at <= ? and (o.created_at < ? or o.id < ?)";
    private static final String ORDER = " order by o.created_at desc, o.id desc limit ?";

    private final Rows rows;

    @Activate
    public StepPlanTimeline(@Reference(target = "(module=stepplan)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        // the three kinds are read by the same relations
        ScopeCondition scope = reading.condition(StepPlanAccess.listing(StepPlanAccess.PLAN_READ, child), "o", child);
        List<Item> items = rows.list(
                NEWEST + scope.sql() + (before == null ? "" : BEFORE) + ORDER,
                p -> {
                    p.key(child).key(child).key(child);
                    scope.bind(p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(limit);
                },
                row -> new Item(
                        row.text(1),
                        row.uuid(2),
                        row.instant(3),
                        row.text(4),
                        row.textOrNull(5),
                        row.text(6),
                        row.uuidOrNull(7)));
        listed(reading, StepPlanAccess.PLAN_READ, "step-plan", items, child);
        listed(reading, StepPlanAccess.CONSULTATION_READ, "consultation", items, child);
        listed(reading, StepPlanAccess.ACTION_PLAN_READ, "action-plan", items, child);
        return items;
    }

    private static void listed(Reading reading, Action action, String kind, List<Item> items, ChildRef child) {
        List<UUID> ids =
                items.stream().filter(i -> i.kind().equals(kind)).map(Item::id).toList();
        if (!ids.isEmpty() || kind.equals("step-plan")) {
            reading.listed(action, kind, ids, List.of(child));
        }
    }
}
