package org.houvast.coaching.internal.assignment;

import javax.sql.DataSource;
import org.houvast.administration.Settings;
import org.houvast.coaching.Caseload;
import org.houvast.coaching.Caseloads;
import org.houvast.coaching.internal.ArrangementSettings;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Caseloads, counted when they are asked for. */
@Component(service = {Caseloads.class, JpaCaseloads.class})
public final class JpaCaseloads implements Caseloads {
    private final Guard guard;
    private final Settings settings;
    private final CaseloadRows rows;

    @Activate
    public JpaCaseloads(
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Settings settings) {
        this.guard = guard;
        this.settings = settings;
        this.rows = new CaseloadRows(dataSource);
    }

    @Override
    public Caseload now(Actor actor, @Nullable LocationRef location) {
        return guard.read(actor, reading -> now(actor, reading, location));
    }

    /** the same as a part of another read */
    public Caseload now(Actor actor, Reading reading, @Nullable LocationRef location) {
        CaseloadRows.Counts counts = rows.count(actor, reading, onlyOwn(actor.scope()), location);
        Place place = counts.place();
        if (place == null) {
            return new Caseload(0, 0, counts.coaches(0, 0));
        }
        int groups = settings.number(ArrangementSettings.CASELOAD_GROUPS, place);
        int minutes = settings.number(ArrangementSettings.CASELOAD_HOURS, place) * 60;
        return new Caseload(groups, minutes, counts.coaches(groups, minutes));
    }

    /** a coach without any other relation to places is told about nobody else */
    private static boolean onlyOwn(AccessScope scope) {
        return scope.managed().isEmpty()
                && scope.administered().isEmpty()
                && scope.supported().isEmpty();
    }
}
