package org.houvast.stepplan.internal;

import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Step plans, consultations, action plans and what child discussions agreed on, on the timeline of a child, at the time that they were
 * begun.
 */
@Component(reference = @Reference(name = "tables", service = DataSource.class, target = "(module=stepplan)"))
public final class StepPlanTimeline implements TimelineContributor {
    private static final String NO_TEXT = "cast(null as varchar(200))";
    private static final String TITLE = "(select t.title from stepplan_template t where t.id = o.template_id)";

    @Override
    public List<Part> parts(Actor actor, Reading reading, ChildRef child) {
        // the four kinds are read by the same relations
        ScopeCondition scope = reading.condition(StepPlanAccess.listing(StepPlanAccess.PLAN_READ, child), "o", child);
        return List.of(
                part("step-plan", StepPlanAccess.PLAN_READ, TITLE, "stepplan_plan", child, scope),
                part("consultation", StepPlanAccess.CONSULTATION_READ, NO_TEXT, "stepplan_consultation", child, scope),
                part("action-plan", StepPlanAccess.ACTION_PLAN_READ, NO_TEXT, "stepplan_action_plan", child, scope),
                part("follow-up", DiscussionAccess.ITEM_READ, "o.what", "stepplan_follow_up", child, scope));
    }

    private static Part part(
            String kind, Action read, String text, String table, ChildRef child, ScopeCondition scope) {
        return new Part(
                kind,
                read,
                "o",
                "created_at",
                "o.state, " + text + ", o.author_key, o.case_id, cast(null as integer)",
                table + " o where o.child_key = ? and " + scope.sql(),
                p -> {
                    p.key(child);
                    scope.bind(p);
                });
    }
}
