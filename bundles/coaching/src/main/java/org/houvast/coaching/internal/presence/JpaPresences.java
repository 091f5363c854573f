package org.houvast.coaching.internal.presence;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.Presence;
import org.houvast.coaching.Presence.FormPresence;
import org.houvast.coaching.Presences;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Planned against delivered, counted by the database in one statement. */
@Component
public final class JpaPresences implements Presences {
    private static final String PLANNED = "m.state in ('AGREED', 'IN_PROGRESS', 'HELD', 'CORRECTED', 'NOT_HELD')";
    private static final String HELD = "m.state in ('HELD', 'CORRECTED')";
    private static final String SELECT = "select m.form," + count(PLANNED)
            + ", coalesce(sum(case when " + PLANNED
            + " then cast(extract(epoch from (m.planned_end - m.planned_start)) / 60 as integer) else 0 end), 0),"
            + count(HELD) + ", coalesce(sum(m.minutes_in_group), 0), coalesce(sum(m.minutes_indirect), 0),"
            + count("m.state = 'NOT_HELD'") + "," + count("m.state = 'CANCELLED'") + " from coaching_moment m where ";

    private final Guard guard;
    private final Rows rows;

    @Activate
    public JpaPresences(@Reference(target = "(module=coaching)") DataSource dataSource, @Reference Guard guard) {
        this.guard = guard;
        this.rows = Rows.on(dataSource);
    }

    private static String count(String condition) {
        return " coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }

    @Override
    public Presence count(Actor actor, MomentFilter filter) {
        return guard.read(actor, reading -> {
            ScopeCondition scope = reading.condition(PresenceAccess.COUNT, "m");
            List<FormPresence> forms = rows.list(
                    SELECT + scope.sql() + sql(filter) + " group by m.form order by m.form",
                    p -> {
                        scope.bind(p);
                        bind(filter, p);
                    },
                    row -> new FormPresence(
                            row.name(1, CoachForm.class),
                            row.integer(2),
                            row.integer(3),
                            row.integer(4),
                            row.integer(5),
                            row.integer(6),
                            row.integer(7),
                            row.integer(8)));
            reading.listedOfNoChild(PresenceAccess.COUNT, "coaching-moment", List.of());
            return new Presence(forms);
        });
    }

    private static String sql(MomentFilter filter) {
        return (filter.coach() == null ? "" : " and m.coach_key = ?")
                + (filter.group() == null ? "" : " and m.group_key = ?")
                + (filter.location() == null ? "" : " and m.location_key = ?")
                + (filter.from() == null ? "" : " and m.planned_start >= ?")
                + (filter.to() == null ? "" : " and m.planned_start < ?");
    }

    private static void bind(MomentFilter filter, Parameters p) throws SQLException {
        if (filter.coach() != null) {
            p.key(filter.coach());
        }
        if (filter.group() != null) {
            p.key(filter.group());
        }
        if (filter.location() != null) {
            p.key(filter.location());
        }
        if (filter.from() != null) {
            p.instant(filter.from());
        }
        if (filter.to() != null) {
            p.instant(filter.to());
        }
    }
}
