package org.houvast.coaching.internal.application;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.AgreementId;
import org.houvast.coaching.ApplicationFilter;
import org.houvast.coaching.ApplicationId;
import org.houvast.coaching.ApplicationState;
import org.houvast.coaching.ApplicationSummary;
import org.houvast.coaching.Capacity.AgreementRoom;
import org.houvast.commons.Cursor;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The lists of applications, and the room within agreements: one statement each. */
final class ApplicationRows {
    private static final String SELECT =
            "select a.id, a.revision, a.state, a.location_key, a.work_form, a.hours_per_month,"
                    + " a.wished_from, a.intake_on, a.applied_at from coaching_application a where ";

    private final Rows rows;

    ApplicationRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    Page<ApplicationSummary> page(Reading reading, ApplicationFilter filter, PageRequest page) {
        ScopeCondition read = reading.condition(ApplicationAccess.READ, "a");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<ApplicationSummary> lines = rows.list(
                SELECT + read.sql() + (filter.location() == null ? "" : " and a.location_key = ?")
                        + (filter.state() == null ? "" : " and a.state = ?")
                        + (before == null ? "" : " and a.applied_at <= ? and (a.applied_at < ? or a.id < ?)")
                        + " order by a.applied_at desc, a.id desc limit ?",
                p -> {
                    read.bind(p);
                    if (filter.location() != null) {
                        p.key(filter.location());
                    }
                    if (filter.state() != null) {
                        p.name(filter.state());
                    }
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                ApplicationRows::line);
        Page<ApplicationSummary> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.appliedAt(), l.id().value()));
        listed(reading, cut.items());
        return cut;
    }

    /** applications that somebody else made and the actor may decide about, the oldest first */
    List<ApplicationSummary> waiting(Actor actor, Reading reading, int limit) {
        ScopeCondition accept = reading.condition(ApplicationAccess.ACCEPT, "a");
        List<ApplicationSummary> lines = rows.list(
                SELECT + accept.sql() + " and a.state in ('RECEIVED', 'INTAKE') and a.author_key <> ?"
                        + " order by a.applied_at, a.id limit ?",
                p -> {
                    accept.bind(p);
                    p.key(actor.scope().staff()).number(limit);
                },
                ApplicationRows::line);
        listed(reading, lines);
        return lines;
    }

    /** what the agreements that hold at a place today leave in this calendar year */
    List<AgreementRoom> room(Place place, LocalDate today, ZoneId zone) {
        Instant begin = today.withDayOfYear(1).atStartOfDay(zone).toInstant();
        Instant end = today.withDayOfYear(1).plusYears(1).atStartOfDay(zone).toInstant();
        return rows.list(
                "select a.id, a.hours_per_year, coalesce(sum(case when m.state in ('HELD', 'CORRECTED') then"
                        + " m.minutes_in_group + m.minutes_indirect else 0 end), 0), coalesce(sum(case when m.state in"
                        + " ('AGREED', 'IN_PROGRESS') then cast(extract(epoch from (m.planned_end - m.planned_start)) / 60"
                        + " as integer) else 0 end), 0) from coaching_agreement a left join coaching_assignment s on"
                        + " s.agreement_id = a.id left join coaching_moment m on m.assignment_id = s.id and"
                        + " m.planned_start >= ? and m.planned_start < ? where a.valid_from <= ? and (a.valid_until is"
                        + " null or a.valid_until >= ?) and (a.ended_on is null or a.ended_on >= ?) and exists (select 1"
                        + " from coaching_agreement_place p where p.agreement_id = a.id and p.location_key = ? and"
                        + " p.work_form = ?) group by a.id, a.hours_per_year order by a.id",
                p -> p.instant(begin)
                        .instant(end)
                        .date(today)
                        .date(today)
                        .date(today)
                        .key(place.location())
                        .name(place.workForm()),
                row -> {
                    int hours = row.integer(2);
                    int delivered = row.integer(3);
                    int planned = row.integer(4);
                    return new AgreementRoom(
                            new AgreementId(row.uuid(1)), hours, delivered, planned, hours * 60 - delivered - planned);
                });
    }

    private static void listed(Reading reading, List<ApplicationSummary> lines) {
        List<UUID> ids = lines.stream().map(l -> l.id().value()).toList();
        reading.listedOfNoChild(ApplicationAccess.READ, ApplicationEntity.TYPE, ids);
    }

    private static ApplicationSummary line(Row row) throws SQLException {
        return new ApplicationSummary(
                new ApplicationId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, ApplicationState.class),
                new Place(new LocationRef(row.text(4)), row.name(5, WorkForm.class)),
                row.integer(6),
                row.date(7),
                row.dateOrNull(8),
                row.instant(9));
    }
}
