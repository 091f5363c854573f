package org.houvast.coaching.internal.calendar;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.coaching.CalendarFeed;
import org.houvast.coaching.CalendarFeeds;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.MomentState;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ActorSource;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the feed of a link as its owner, with the owner's rights of now and an audit line like any other. */
@Component
public final class StoredCalendarFeeds implements CalendarFeeds {
    private static final Duration BACK = Duration.ofDays(30);
    private static final int MOST = 1000;

    private final Guard guard;
    private final HostRecords host;
    private final ActorSource actors;
    private final Rows rows;

    @Activate
    public StoredCalendarFeeds(
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference ActorSource actors) {
        this.guard = guard;
        this.host = host;
        this.actors = actors;
        this.rows = Rows.on(dataSource);
    }

    private record Owned(StaffRef owner, Language language) {}

    private record Line(
            MomentId id,
            long revision,
            MomentState state,
            CoachForm form,
            Instant start,
            Instant end,
            GroupRef group,
            LocationRef location) {}

    @Override
    public CalendarFeed read(String secret, RequestFacts facts) {
        Owned link = rows.first(
                        "select owner_key, language from coaching_calendar_link where secret_hash = ? and revoked_at"
                                + " is null",
                        p -> p.text(Secret.hash(secret)),
                        row -> new Owned(new StaffRef(row.text(1)), row.name(2, Language.class)))
                .orElseThrow(StoredCalendarFeeds::ended);
        Actor actor = owner(link.owner(), facts);
        if (actor.scope().coached().isEmpty() && actor.scope().groups().isEmpty()) {
            throw ended();
        }
        return guard.read(actor, reading -> feed(actor, reading, link.language()));
    }

    /** the owner as the host knows this person now; who has left has no feed */
    private Actor owner(StaffRef owner, RequestFacts facts) {
        StaffRecord staff = host.staff(Set.of(owner)).get(owner);
        if (staff == null) {
            throw ended();
        }
        Actor actor;
        try {
            actor = actors.byPerson(staff.person(), facts);
        } catch (Problem problem) {
            throw problem.type().equals(PrivacyProblems.PERSON_UNKNOWN) ? ended() : problem;
        }
        if (actor.staff().filter(s -> s.ref().equals(owner)).isEmpty()) {
            throw ended();
        }
        return actor;
    }

    private static Problem ended() {
        return Problem.of(PrivacyProblems.NOT_FOUND);
    }

    private CalendarFeed feed(Actor actor, Reading reading, Language language) {
        ScopeCondition scope = reading.condition(CalendarAccess.READ_FEED, "m");
        List<Line> lines = rows.list(
                "select m.id, m.revision, m.state, m.form, m.planned_start, m.planned_end, m.group_key, m.location_key"
                        + " from coaching_moment m where " + scope.sql()
                        + " and (m.coach_key = ? or m.group_key = any(?)) and m.planned_start >= ?"
                        + " order by m.planned_start, m.id limit ?",
                p -> {
                    scope.bind(p);
                    p.key(actor.scope().staff())
                            .keys(actor.scope().groups())
                            .instant(actor.at().minus(BACK))
                            .number(MOST);
                },
                StoredCalendarFeeds::line);
        reading.listedOfNoChild(
                CalendarAccess.READ_FEED,
                "coaching-moment",
                lines.stream().map(l -> l.id().value()).toList());
        Map<GroupRef, GroupRecord> groups =
                host.groups(lines.stream().map(Line::group).collect(Collectors.toSet()));
        Set<LocationRef> places =
                new HashSet<>(lines.stream().map(Line::location).toList());
        Map<LocationRef, LocationRecord> locations = host.ask(h -> h.locations().find(places));
        ZoneId zone = lines.isEmpty()
                ? ZoneId.of("Europe/Amsterdam")
                : host.zone(lines.get(0).location());
        return new CalendarFeed(
                language,
                zone,
                actor.at(),
                lines.stream()
                        .map(l -> new CalendarFeed.Entry(
                                l.id(),
                                l.revision() - 1,
                                l.state(),
                                l.form(),
                                l.start(),
                                l.end(),
                                Optional.ofNullable(groups.get(l.group()))
                                        .map(GroupRecord::name)
                                        .orElse(""),
                                Optional.ofNullable(locations.get(l.location()))
                                        .map(LocationRecord::name)
                                        .orElse("")))
                        .toList());
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                new MomentId(row.uuid(1)),
                row.number(2),
                row.name(3, MomentState.class),
                row.name(4, CoachForm.class),
                row.instant(5),
                row.instant(6),
                new GroupRef(row.text(7)),
                new LocationRef(row.text(8)));
    }
}
