package org.houvast.observation.internal.pattern;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.administration.Settings;
import org.houvast.commons.Language;
import org.houvast.commons.Limits;
import org.houvast.commons.Problem;
import org.houvast.commons.Subject;
import org.houvast.observation.ObservationPattern;
import org.houvast.observation.ObservationPattern.Bar;
import org.houvast.observation.ObservationPatterns;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.PatternBy;
import org.houvast.observation.PatternQuery;
import org.houvast.observation.internal.ChildTokens;
import org.houvast.observation.internal.ObservationAccess;
import org.houvast.observation.internal.ObservationSettings;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.Subjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Patterns, counted when they are asked. */
@Component
public final class CountedPatterns implements ObservationPatterns {
    private static final String TYPE = "observation-pattern";
    private static final int QUARTER = 91;
    private static final int LONGEST_PERIOD = 366;
    private static final int MOST_BARS = 30;

    private final Guard guard;
    private final Subjects subjects;
    private final HostRecords host;
    private final Settings settings;
    private final PatternRows rows;

    private record Period(LocalDate from, LocalDate to) {}

    @Activate
    public CountedPatterns(
            @Reference(target = "(module=observation)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference HostRecords host,
            @Reference Settings settings) {
        this.guard = guard;
        this.subjects = subjects;
        this.host = host;
        this.settings = settings;
        this.rows = new PatternRows(dataSource);
    }

    @Override
    public ObservationPattern pattern(Actor actor, PatternQuery query) {
        Limits.checked(query);
        if (query.subject().alias() != null) {
            throw Problem.of(PrivacyProblems.NOT_FOUND); // who knows a child by alias alone counts nothing
        }
        return guard.read(actor, reading -> {
            Target target = target(actor, query.subject());
            reading.permit(ObservationAccess.PATTERN, target);
            Period period = period(actor, query);
            ZoneId zone = host.zone(target.place().location());
            PatternRows.Count count = new PatternRows.Count(
                    query.by(),
                    query.kind(),
                    period.from().atStartOfDay(zone).toInstant(),
                    period.to().plusDays(1).atStartOfDay(zone).toInstant(),
                    zone);
            return pattern(actor, query, period, count, counted(actor, reading, query.subject(), count), target);
        });
    }

    /** the record to be asked about; a group of the child's is enough, its own place tells the clock and the settings */
    private Target target(Actor actor, Subject subject) {
        Subjects.Resolved resolved = subjects.resolve(actor, TYPE, subject, null, null);
        return resolved.target();
    }

    private List<PatternRows.Counted> counted(Actor actor, Reading reading, Subject subject, PatternRows.Count count) {
        return subject.child()
                .map(child -> rows.ofChild(actor, reading, child, count))
                .orElseGet(() -> rows.ofGroup(actor, reading, subject.group().orElseThrow(), count));
    }

    private static Period period(Actor actor, PatternQuery query) {
        LocalDate to = query.to() == null ? actor.scope().today() : query.to();
        LocalDate from = query.from() == null ? to.minusDays(QUARTER) : query.from();
        if (from.isAfter(to) || to.isAfter(from.plusDays(LONGEST_PERIOD))) {
            throw Problem.of(ObservationProblems.PERIOD_INVALID);
        }
        return new Period(from, to);
    }

    private ObservationPattern pattern(
            Actor actor,
            PatternQuery query,
            Period period,
            PatternRows.Count count,
            List<PatternRows.Counted> counted,
            Target target) {
        int all = counted.stream().mapToInt(PatternRows.Counted::number).sum();
        int minimum = settings.number(ObservationSettings.PATTERN_MINIMUM, target.place());
        boolean enough = all >= minimum;
        List<Bar> bars = enough ? bars(query.by(), counted, actor.request().language()) : List.of();
        int unknown = enough ? unknown(counted) : 0;
        int shown = bars.stream().mapToInt(Bar::count).sum();
        ObservationPattern pattern = new ObservationPattern(
                query.subject(),
                query.by(),
                period.from(),
                period.to(),
                count.zone().getId(),
                all,
                minimum,
                enough,
                unknown,
                bars,
                enough ? all - unknown - shown : 0,
                "");
        return PatternWords.in(actor.request().language()).told(pattern);
    }

    private static int unknown(List<PatternRows.Counted> counted) {
        return counted.stream()
                .filter(c -> c.key() == null)
                .mapToInt(PatternRows.Counted::number)
                .sum();
    }

    private static List<Bar> bars(PatternBy by, List<PatternRows.Counted> counted, Language language) {
        Stream<PatternRows.Counted> known = counted.stream().filter(c -> c.key() != null);
        if (by == PatternBy.HOUR) {
            return known.sorted(Comparator.comparing(c -> Objects.requireNonNull(c.key())))
                    .map(c -> new Bar(c.key() + ":00", c.number()))
                    .toList();
        }
        return known.limit(MOST_BARS)
                .map(c -> new Bar(ChildTokens.nameless(Objects.requireNonNull(c.label()), language), c.number()))
                .toList();
    }

    @Override
    public String picture(Actor actor, PatternQuery query) {
        return PatternPicture.of(pattern(actor, query), actor.request().language());
    }
}
