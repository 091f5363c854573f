package org.houvast.stepplan.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.administration.Module;
import org.houvast.coaching.Duty;
import org.houvast.coaching.DutySource;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Place;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.ModuleGate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a specific approach asks for (domain 4.2): a consultation that was held, a communication plan, an action plan with goals for
 * the centre and for home, and the question's own step plan under way at the steps that follow the assessment. That is step 6
 * (decision 4), or the first step that is only for a specific approach where a template counts otherwise.
 */
@Component
public final class SpecificApproachDuties implements DutySource {
    private static final String STANDING = "select"
            + " (select count(*) from stepplan_consultation c where c.case_id = ? and c.state in ('HELD', 'RECORDED')),"
            + " (select count(*) from stepplan_consultation c where c.case_id = ? and c.state = 'RECORDED'),"
            + " (select count(*) from stepplan_action_plan a where a.case_id = ?"
            + " and a.state not in ('DRAFT', 'CONSULTED')"
            + " and (a.child_key is null or exists (select 1 from stepplan_action_plan_goal h"
            + " where h.action_plan_id = a.id and h.setting = 'HOME'))"
            + " and exists (select 1 from stepplan_action_plan_goal g"
            + " where g.action_plan_id = a.id and g.setting = 'CENTRE')),"
            + " (select count(*) from stepplan_plan p where p.case_id = ? and (p.state = 'COMPLETED' or p.state = 'ACTIVE'"
            + " and (p.current_no is null or p.current_no >= (select coalesce(min(case when s.only_for is not null"
            + " then s.position + 1 end), case when count(*) < 6 then count(*) else 6 end)"
            + " from stepplan_template_step s where s.template_id = p.template_id))))";

    private final Rows rows;
    private final ModuleGate gate;

    @Activate
    public SpecificApproachDuties(
            @Reference(target = "(module=stepplan)") DataSource dataSource, @Reference ModuleGate gate) {
        this.rows = Rows.on(dataSource);
        this.gate = gate;
    }

    /** What of it is there. */
    private record Standing(boolean held, boolean told, boolean planned, boolean stepping) {}

    @Override
    public List<Duty> duties(QuestionId question, Outcome outcome, Place place) {
        if (outcome != Outcome.SPECIFIC_APPROACH) {
            return List.of();
        }
        boolean here = gate.refusal(Module.STEPPLAN.code(), place, true).isEmpty();
        Standing standing = standing(question).orElse(new Standing(false, false, false, false));
        return List.of(
                duty("consultation-held", "stepplan:consultation-open", standing.held(), here),
                duty("communication-plan-complete", "stepplan:communication-plan-open", standing.told(), here),
                duty("action-plan-made", "stepplan:action-plan-open", standing.planned(), here),
                duty("step-plan-active", "stepplan:step-plan-open", standing.stepping(), here));
    }

    private Optional<Standing> standing(QuestionId question) {
        return rows.first(
                STANDING,
                p -> p.id(question).id(question).id(question).id(question),
                row -> new Standing(some(row, 1), some(row, 2), some(row, 3), some(row, 4)));
    }

    private static boolean some(Row row, int column) throws SQLException {
        return row.number(column) > 0;
    }

    private static Duty duty(String code, String rule, boolean met, boolean here) {
        Duty.State open = here ? Duty.State.OPEN : Duty.State.NOT_AVAILABLE;
        return new Duty(code, rule, met ? Duty.State.MET : open);
    }
}
