package org.houvast.coaching.internal.practice;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.PracticeCounts;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts records of practice, coarsely. */
@Component
public final class CountedPractice implements PracticeCounts {
    private static final String OF_A_PLACE =
            " where location_key = ? and work_form = ? and at >= ? and at < ? and state <> 'RETRACTED')";
    private static final String COUNTS = "select (select count(*) from coaching_conversation" + OF_A_PLACE
            + ", (select count(*) from coaching_explanation" + OF_A_PLACE
            + ", (select count(*) from coaching_modelling" + OF_A_PLACE
            + ", (select count(*) from coaching_advice" + OF_A_PLACE;
    private static final int TABLES = 4;

    private final PracticeDesk desk;
    private final Rows rows;

    @Activate
    public CountedPractice(@Reference PracticeDesk desk) {
        this.desk = desk;
        this.rows = Rows.on(desk.dataSource());
    }

    @Override
    public Counts of(Actor actor, Place place, int year, int quarter) {
        return desk.guard().read(actor, reading -> {
            Target target = new Target(
                    "practice", null, Set.of(), null, place, desk.host().controller(place), null, null);
            reading.permit(PracticeActions.COUNT, target);
            if (year < 2000 || year > 2999 || quarter < 1 || quarter > 4) {
                throw Problem.of(CoachingProblems.PERIOD_INVALID);
            }
            ZoneId zone = desk.host().zone(place.location());
            LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
            Instant from = first.atStartOfDay(zone).toInstant();
            Instant to = first.plusMonths(3).atStartOfDay(zone).toInstant();
            return rows.first(
                            COUNTS,
                            p -> bind(p, place, from, to),
                            row -> new Counts(
                                    place,
                                    year,
                                    quarter,
                                    Coarse.count(row.number(1)),
                                    Coarse.count(row.number(2)),
                                    Coarse.count(row.number(3)),
                                    Coarse.count(row.number(4))))
                    .orElseThrow();
        });
    }

    private static void bind(Parameters p, Place place, Instant from, Instant to) throws SQLException {
        for (int i = 0; i < TABLES; i++) {
            p.key(place.location()).name(place.workForm()).instant(from).instant(to);
        }
    }
}
