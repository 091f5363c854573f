package org.houvast.coaching.internal.competence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceFigure;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.MeasurementPhase;
import org.houvast.coaching.Side;
import org.houvast.coaching.TeamPicture;
import org.houvast.coaching.internal.Averages;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.HalfYear;
import org.houvast.commons.Place;
import org.houvast.persistence.Rows;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Averages of a team in one statement; of each person the last measurement of a phase in the half-year counts. */
@Component(service = TeamPictures.class)
public final class TeamPictures {
    private static final String AVERAGES = "select m.phase, s.competence, avg(cast(s.score as decimal(10, 4))),"
            + " count(distinct m.author_key) from coaching_measurement m"
            + " join coaching_measurement_score s on s.measurement_id = m.id"
            + " where m.location_key = ? and m.work_form = ? and m.role = ?"
            + " and m.finalised_at >= ? and m.finalised_at < ?"
            + " and not exists (select 1 from coaching_measurement n where n.author_key = m.author_key"
            + " and n.location_key = m.location_key and n.work_form = m.work_form and n.role = m.role"
            + " and n.phase = m.phase and n.finalised_at > m.finalised_at and n.finalised_at < ?)"
            + " group by m.phase, s.competence";

    private final Rows rows;
    private final CoachingTerms terms;

    @Activate
    public TeamPictures(
            @Reference(target = "(module=coaching)") DataSource dataSource, @Reference CoachingTerms terms) {
        this.rows = Rows.on(dataSource);
        this.terms = terms;
    }

    private record Key(MeasurementPhase phase, Competence competence) {}

    private record Figure(Key key, @Nullable BigDecimal average, long people) {}

    TeamPicture of(Place place, Side role, FigureFilter filter, Instant now) {
        CoachingTerms.At at = terms.at(place);
        HalfYear half = HalfYear.of(filter, at.day(now));
        Instant end = at.start(half.until().plusDays(1));
        int from = at.shownFrom();
        Map<Key, BigDecimal> shown = new HashMap<>();
        rows.list(
                        AVERAGES,
                        p -> p.key(place.location())
                                .name(place.workForm())
                                .name(role)
                                .instant(at.start(half.from()))
                                .instant(end)
                                .instant(end),
                        row -> new Figure(
                                new Key(row.name(1, MeasurementPhase.class), row.name(2, Competence.class)),
                                row.decimalOrNull(3),
                                row.number(4)))
                .forEach(f -> {
                    BigDecimal average = Averages.shown(f.average(), f.people(), from);
                    if (average != null) {
                        shown.put(f.key(), average);
                    }
                });
        List<CompetenceFigure> figures = Stream.of(Competence.values())
                .filter(c -> c.role() == role)
                .map(c -> new CompetenceFigure(
                        c, shown.get(new Key(MeasurementPhase.BEGIN, c)), shown.get(new Key(MeasurementPhase.END, c))))
                .toList();
        return new TeamPicture(place, role, half.from(), half.until(), figures);
    }
}
