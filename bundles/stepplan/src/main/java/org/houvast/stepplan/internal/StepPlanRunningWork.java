package org.houvast.stepplan.internal;

import javax.sql.DataSource;
import org.houvast.administration.Module;
import org.houvast.administration.RunningWork;
import org.houvast.commons.Place;
import org.houvast.persistence.Rows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Plans that are not completed, stopped or closed, consultations that are not recorded or cancelled, what is open of child discussions,
 * and handovers on their way.
 */
@Component
public final class StepPlanRunningWork implements RunningWork {
    private static final String OPEN =
            "select (select count(*) from stepplan_plan where location_key = ? and work_form = ?"
                    + " and state not in ('COMPLETED', 'STOPPED'))"
                    + " + (select count(*) from stepplan_consultation where location_key = ? and work_form = ?"
                    + " and state in ('PLANNED', 'HELD'))"
                    + " + (select count(*) from stepplan_action_plan where location_key = ? and work_form = ?"
                    + " and state <> 'CLOSED')"
                    + " + (select count(*) from stepplan_discussion where location_key = ? and work_form = ?"
                    + " and state in ('PLANNED', 'HELD'))"
                    + " + (select count(*) from stepplan_follow_up where location_key = ? and work_form = ?"
                    + " and state = 'OPEN')"
                    + " + (select count(*) from stepplan_handover where location_key = ? and work_form = ?"
                    + " and state not in ('DONE', 'DESTROYED'))";

    private final Rows rows;

    @Activate
    public StepPlanRunningWork(@Reference(target = "(module=stepplan)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public Module module() {
        return Module.STEPPLAN;
    }

    @Override
    public long open(Place place) {
        return rows.first(
                        OPEN,
                        p -> {
                            for (int table = 0; table < 6; table++) {
                                p.key(place.location()).name(place.workForm());
                            }
                        },
                        row -> row.number(1))
                .orElse(0L);
    }
}
