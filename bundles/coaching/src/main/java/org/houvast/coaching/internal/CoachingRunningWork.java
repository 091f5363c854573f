package org.houvast.coaching.internal;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.houvast.administration.Module;
import org.houvast.administration.RunningWork;
import org.houvast.commons.Place;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Open questions and agreed moments: they should be finished before the module is stopped. */
@Component
public final class CoachingRunningWork implements RunningWork {
    private static final String OPEN = "select (select count(*) from coaching_question"
            + " where location_key = ? and work_form = ? and asked_at is not null and state not in ('CLOSED', 'WITHDRAWN'))"
            + " + (select count(*) from coaching_moment"
            + " where location_key = ? and work_form = ? and state in ('AGREED', 'CHANGED', 'IN_PROGRESS'))";

    private final Rows rows;

    @Activate
    public CoachingRunningWork(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public Module module() {
        return Module.COACHING;
    }

    @Override
    public long open(Place place) {
        Rows.Binder binder = p -> {
            at(p, place);
            at(p, place);
        };
        return rows.first(OPEN, binder, row -> row.number(1)).orElse(0L);
    }

    private static void at(Parameters p, Place place) throws SQLException {
        p.key(place.location()).name(place.workForm());
    }
}
