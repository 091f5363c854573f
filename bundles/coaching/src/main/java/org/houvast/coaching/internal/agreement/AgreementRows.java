package org.houvast.coaching.internal.agreement;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.AgreementFilter;
import org.houvast.coaching.AgreementId;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.AgreementSummary;
import org.houvast.coaching.PartyRole;
import org.houvast.commons.Cursor;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The lists of agreements: one statement for the page, and one for its parties. */
final class AgreementRows {
    private static final String SELECT =
            "select a.id, a.revision, a.valid_from, a.valid_until, a.ended_on, a.programme,"
                    + " a.evaluation_date, a.created_at from coaching_agreement a where ";
    private static final String BY_PLACE =
            "exists (select 1 from coaching_agreement_place p where p.agreement_id = a.id and ";
    private static final String BY_GROUP = "exists (select 1 from coaching_assignment s"
            + " join coaching_assignment_group g on g.assignment_id = s.id where s.agreement_id = a.id and ";
    private static final String PARTIES = "select agreement_id, organisation_key, discipline, party_role"
            + " from coaching_agreement_party where agreement_id = any(?) order by agreement_id, position";

    private final Rows rows;

    AgreementRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    private record Line(
            UUID id,
            long revision,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn,
            @Nullable String programme,
            @Nullable LocalDate evaluationDate,
            Instant createdAt) {
        AgreementSummary summary(List<AgreementParty> parties, LocalDate today) {
            return new AgreementSummary(
                    new AgreementId(id),
                    new Revision(revision),
                    AgreementEntity.state(from, until, endedOn, today),
                    parties,
                    from,
                    until,
                    endedOn,
                    programme,
                    evaluationDate);
        }
    }

    /**
     * An evaluation that is due.
     *
     * @param id the agreement
     * @param on the day
     * @param since when the agreement was made
     */
    record Due(UUID id, LocalDate on, Instant since) {}

    Page<AgreementSummary> page(LocalDate today, Reading reading, AgreementFilter filter, PageRequest page) {
        ScopeCondition byPlace = reading.condition(AgreementAccess.READ, "p");
        ScopeCondition byGroup = reading.condition(AgreementAccess.READ, "g");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<Line> lines = rows.list(
                SELECT + "(" + BY_PLACE + byPlace.sql() + ") or " + BY_GROUP + byGroup.sql() + "))" + filterSql(filter)
                        + (before == null ? "" : " and a.created_at <= ? and (a.created_at < ? or a.id < ?)")
                        + " order by a.created_at desc, a.id desc limit ?",
                p -> {
                    byPlace.bind(p);
                    byGroup.bind(p);
                    bind(filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                AgreementRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.createdAt(), l.id()));
        List<UUID> ids = cut.items().stream().map(Line::id).toList();
        Map<UUID, List<AgreementParty>> parties = parties(ids);
        reading.listedOfNoChild(AgreementAccess.READ, AgreementEntity.TYPE, ids);
        return new Page<>(
                cut.items().stream()
                        .map(l -> l.summary(Objects.requireNonNull(parties.get(l.id())), today))
                        .toList(),
                cut.next());
    }

    /** agreements whose evaluation is to be held by this day, the most urgent first */
    List<Due> due(Reading reading, LocalDate by, int limit) {
        ScopeCondition evaluate = reading.condition(AgreementAccess.EVALUATE, "p");
        List<Due> due = rows.list(
                "select a.id, a.evaluation_date, a.created_at from coaching_agreement a where " + BY_PLACE
                        + evaluate.sql() + ") and a.evaluation_date <= ? order by a.evaluation_date, a.id limit ?",
                p -> {
                    evaluate.bind(p);
                    p.date(by).number(limit);
                },
                row -> new Due(row.uuid(1), row.date(2), row.instant(3)));
        reading.listedOfNoChild(
                AgreementAccess.READ,
                AgreementEntity.TYPE,
                due.stream().map(Due::id).toList());
        return due;
    }

    /** the groups of the assignments that rest on an agreement, by which their staff and coaches may read it */
    List<Target> assignedGroups(UUID agreement) {
        return rows.list(
                "select distinct g.group_key, g.location_key, g.work_form, g.controller_key from coaching_assignment a"
                        + " join coaching_assignment_group g on g.assignment_id = a.id where a.agreement_id = ?",
                p -> p.uuid(agreement),
                row -> new AccessColumns(
                                null, row.text(1), row.text(2), row.name(3, WorkForm.class), row.text(4), null, null)
                        .target(AgreementEntity.TYPE, agreement));
    }

    private Map<UUID, List<AgreementParty>> parties(List<UUID> ids) {
        Map<UUID, List<AgreementParty>> parties = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.list(
                            PARTIES,
                            p -> p.uuids(ids),
                            row -> Map.entry(
                                    row.uuid(1),
                                    new AgreementParty(
                                            new OrganisationRef(row.text(2)),
                                            row.name(3, Discipline.class),
                                            row.name(4, PartyRole.class))))
                    .forEach(e -> parties.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                            .add(e.getValue()));
        }
        return parties;
    }

    private static String filterSql(AgreementFilter filter) {
        return (filter.location() == null
                        ? ""
                        : " and exists (select 1 from coaching_agreement_place l where l.agreement_id = a.id and"
                                + " l.location_key = ?)")
                + (filter.organisation() == null
                        ? ""
                        : " and exists (select 1 from coaching_agreement_party o where o.agreement_id = a.id"
                                + " and o.organisation_key = ?)")
                + (filter.activeOn() == null
                        ? ""
                        : " and a.valid_from <= ? and (a.valid_until is null or a.valid_until >= ?)"
                                + " and (a.ended_on is null or a.ended_on >= ?)");
    }

    private static void bind(AgreementFilter filter, Parameters p) throws SQLException {
        if (filter.location() != null) {
            p.key(filter.location());
        }
        if (filter.organisation() != null) {
            p.key(filter.organisation());
        }
        if (filter.activeOn() != null) {
            p.date(filter.activeOn()).date(filter.activeOn()).date(filter.activeOn());
        }
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.number(2),
                row.date(3),
                row.dateOrNull(4),
                row.dateOrNull(5),
                row.textOrNull(6),
                row.dateOrNull(7),
                row.instant(8));
    }
}
