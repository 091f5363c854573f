package org.houvast.stepplan.internal.handover;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverReceiver;
import org.houvast.stepplan.ReceivedHandoverState;
import org.houvast.stepplan.ReceivedHandoverSummary;
import org.jspecify.annotations.Nullable;

/**
 * Handovers as rows of the place that receives them: the access columns are those of the receiver, so that the one rule of access holds.
 */
final class ReceivedRows {
    /** the table {@code r}: what was sent to places of this installation */
    static final String RECEIVED = "(select h.id, h.revision, h.state, h.kind, h.child_key,"
            + " cast(null as varchar(200)) as group_key, h.receiver_location_key as location_key,"
            + " h.receiver_work_form as work_form, h.receiver_key as controller_key,"
            + " cast(null as varchar(200)) as author_key, cast(null as uuid) as case_id,"
            + " h.controller_key as from_key, h.location_key as from_location_key, h.work_form as from_work_form,"
            + " h.sent_at, h.received_at from stepplan_handover h where h.receiver_location_key is not null"
            + " and h.state in ('SENT', 'RECEIVED', 'WARM_TALK', 'DONE')) r";

    private static final String SELECT = "select r.id, r.revision, r.state, r.child_key, r.kind, r.from_key,"
            + " r.from_location_key, r.from_work_form, r.location_key, r.work_form, r.controller_key, r.sent_at,"
            + " r.received_at from " + RECEIVED + " where ";

    private final Rows rows;
    private final HandoverConsents consents;

    ReceivedRows(DataSource dataSource, HandoverConsents consents) {
        this.rows = Rows.on(dataSource);
        this.consents = consents;
    }

    /** A consent that a handover needs. */
    private record Asked(ConsentPurpose purpose, OrganisationRef party) {}

    /** A line, and what its consent is asked with. */
    record Line(ReceivedHandoverSummary summary, Place from, HandoverReceiver to) {
        static Line of(Row row) throws SQLException {
            HandoverKind kind = row.name(5, HandoverKind.class);
            Place place = new Place(new LocationRef(row.text(9)), row.name(10, WorkForm.class));
            return new Line(
                    new ReceivedHandoverSummary(
                            new HandoverId(row.uuid(1)),
                            new Revision(row.number(2)),
                            row.name(3, ReceivedHandoverState.class),
                            new ChildRef(row.text(4)),
                            kind,
                            new OrganisationRef(row.text(6)),
                            place,
                            row.instant(12),
                            row.instantOrNull(13)),
                    new Place(new LocationRef(row.text(7)), row.name(8, WorkForm.class)),
                    new HandoverReceiver(kind, new OrganisationRef(row.text(11)), place));
        }
    }

    Page<ReceivedHandoverSummary> page(Actor actor, Reading reading, PageRequest page) {
        Page<Line> cut = Page.of(
                lines(reading, "", page.cursor() == null ? null : page.cursor().position(), page.limit() + 1),
                page.limit(),
                l -> Cursor.after(l.summary().sentAt(), l.summary().id().value()));
        LocalDate today = actor.scope().today();
        List<ReceivedHandoverSummary> open = open(cut.items(), today);
        listed(reading, open);
        return new Page<>(open, cut.next());
    }

    /** what waits to be received, the newest sent first */
    List<ReceivedHandoverSummary> waiting(Actor actor, Reading reading, int limit) {
        LocalDate today = actor.scope().today();
        List<ReceivedHandoverSummary> open = open(lines(reading, " and r.state = 'SENT'", null, limit), today);
        listed(reading, open);
        return open;
    }

    private List<Line> lines(Reading reading, String more, Cursor.@Nullable Position before, int limit) {
        ScopeCondition scope = reading.condition(HandoverAccess.RECEIVED_READ, "r");
        return rows.list(
                SELECT + scope.sql() + more
                        + (before == null ? "" : " and r.sent_at <= ? and (r.sent_at < ? or r.id < ?)")
                        + " order by r.sent_at desc, r.id desc limit ?",
                p -> {
                    scope.bind(p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(limit);
                },
                Line::of);
    }

    /** those whose consents hold; one statement for each purpose and receiver, however many handovers there are */
    private List<ReceivedHandoverSummary> open(List<Line> lines, LocalDate today) {
        Map<Asked, Set<ChildRef>> children = new HashMap<>();
        lines.forEach(line -> asked(line).forEach(a -> children.computeIfAbsent(a, one -> new HashSet<>())
                .add(line.summary().child())));
        Map<Asked, Set<ChildRef>> holding = new HashMap<>();
        children.forEach((a, of) -> holding.put(a, consents.holding(of, a.purpose(), a.party(), today)));
        return lines.stream()
                .filter(line -> asked(line).stream().allMatch(a -> holding.getOrDefault(a, Set.of())
                        .contains(line.summary().child())))
                .map(Line::summary)
                .toList();
    }

    private static List<Asked> asked(Line line) {
        return HandoverConsents.purposes(line.from(), line.to()).stream()
                .map(purpose -> new Asked(purpose, line.to().organisation()))
                .toList();
    }

    private static void listed(Reading reading, List<ReceivedHandoverSummary> shown) {
        reading.listed(
                HandoverAccess.RECEIVED_READ,
                HandoverEntity.TYPE,
                shown.stream().map(s -> s.id().value()).toList(),
                shown.stream().map(ReceivedHandoverSummary::child).toList());
    }
}
