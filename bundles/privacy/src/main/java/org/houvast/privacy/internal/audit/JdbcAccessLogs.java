package org.houvast.privacy.internal.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AccessLog;
import org.houvast.privacy.AccessLogs;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Subjects;
import org.houvast.privacy.internal.host.Merges;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the lines about a child: the database by the hour, we by the day at its location. */
@Component
public final class JdbcAccessLogs implements AccessLogs {
    private static final String TYPE = "access-log";

    /** an hour begins at the same instants in every zone that a centre of ours can be in */
    private static final String HOUR = "date_trunc('hour', l.occurred_at)";

    /** 1 for what was done by opening the file in an emergency */
    private static final String GLASS =
            "case when l.event_type = 'BREAK_GLASS' or l.basis like 'BREAK_GLASS:%' then 1 else 0 end";

    private static final String GROUP = "l.organisation_key, l.person_role, l.event_type, l.outcome, " + GLASS;

    /** Lines of one hour that are alike. */
    private record Counted(
            Instant hour,
            @Nullable String organisation,
            @Nullable String role,
            AuditType type,
            Outcome outcome,
            boolean glass,
            long lines) {}

    private record Who(String organisation, String role) {
        static final Comparator<Who> ORDER =
                Comparator.comparing(Who::organisation).thenComparing(Who::role);
    }

    /** What people in one role did on one day. */
    private static final class Sum {
        private long seen;
        private long changed;
        private long taken;
        private long refused;
        private long glass;

        void add(Counted counted) {
            if (counted.glass()) {
                glass += counted.lines();
            }
            if (counted.outcome() == Outcome.REFUSED) {
                refused += counted.lines();
                return;
            }
            switch (counted.type()) {
                case READ, LIST_HIT, SEARCH, LOGIN, BREAK_GLASS -> seen += counted.lines();
                case CREATE, UPDATE, AMEND, SEAL, CONFIRM, CONSENT_CHANGE, POLICY_CHANGE, DESTROY ->
                    changed += counted.lines();
                case SHARE, EXPORT, PRINT -> taken += counted.lines();
            }
        }

        AccessLog.Entry entry(Who who) {
            return new AccessLog.Entry(
                    who.organisation().isEmpty() ? null : new OrganisationRef(who.organisation()),
                    who.role().isEmpty() ? null : who.role(),
                    seen,
                    changed,
                    taken,
                    refused,
                    glass);
        }
    }

    private final Rows rows;
    private final AuditKey key;
    private final Guard guard;
    private final Subjects subjects;
    private final HostRecords host;
    private final Merges merges;

    @Activate
    public JdbcAccessLogs(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference AuditFiles files,
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference HostRecords host,
            @Reference Merges merges) {
        this.rows = Rows.on(dataSource);
        this.key = files.key();
        this.guard = guard;
        this.subjects = subjects;
        this.host = host;
        this.merges = merges;
    }

    @Override
    public AccessLog of(Actor actor, ChildRef child, @Nullable LocalDate from, @Nullable LocalDate to) {
        return guard.read(actor, reading -> {
            Target target =
                    subjects.resolve(actor, TYPE, Subject.of(child), null, null).target();
            reading.permit(AuditAccess.READ_OF_CHILD, target);
            LocalDate last = to == null ? actor.scope().today() : to;
            LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
            if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last.plusDays(1))) {
                throw Problem.of(PrivacyProblems.ACCESS_LOG_PERIOD, MOST_DAYS);
            }
            ZoneId zone = host.zone(target.place().location());
            ChildRef current = target.children().iterator().next();
            AuditQuery query = new AuditQuery(key, merges)
                    .about(current)
                    .between(
                            first.atStartOfDay(zone).toInstant(),
                            last.plusDays(1).atStartOfDay(zone).toInstant());
            return new AccessLog(current, first, last, days(visible(query, actor, target), zone));
        });
    }

    private static AuditQuery visible(AuditQuery query, Actor actor, Target target) {
        return actor.scope().relationsTo(target).contains(Relation.GUARDIAN)
                ? query.and("(coalesce(l.person_role, '') <> ? or l.person_key = ?)", p -> p.name(Role.GUARDIAN)
                        .key(actor.person()))
                : query.of(actor.staff().map(s -> s.organisation().key()).orElse(""));
    }

    private List<AccessLog.Day> days(AuditQuery query, ZoneId zone) {
        SortedMap<LocalDate, SortedMap<Who, Sum>> days = new TreeMap<>(Comparator.reverseOrder());
        List<Counted> all = rows.list(
                "select " + HOUR + ", " + GROUP + ", count(*) from " + query.source() + query.where()
                        + " group by "
                        + HOUR + ", " + GROUP,
                query::bind,
                JdbcAccessLogs::counted);
        for (Counted counted : all) {
            String organisation = counted.organisation();
            String role = counted.role();
            days.computeIfAbsent(LocalDate.ofInstant(counted.hour(), zone), d -> new TreeMap<>(Who.ORDER))
                    .computeIfAbsent(
                            new Who(organisation == null ? "" : organisation, role == null ? "" : role), w -> new Sum())
                    .add(counted);
        }
        List<AccessLog.Day> list = new ArrayList<>(days.size());
        days.forEach((day, entries) -> list.add(new AccessLog.Day(
                day,
                entries.entrySet().stream()
                        .map(e -> e.getValue().entry(e.getKey()))
                        .toList())));
        return list;
    }

    private static Counted counted(Row row) throws SQLException {
        return new Counted(
                row.instant(1),
                row.textOrNull(2),
                row.textOrNull(3),
                row.name(4, AuditType.class),
                row.name(5, Outcome.class),
                row.number(6) == 1,
                row.number(7));
    }
}
