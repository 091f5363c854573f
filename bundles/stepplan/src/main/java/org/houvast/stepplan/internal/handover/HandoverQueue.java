package org.houvast.stepplan.internal.handover;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.administration.Settings;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.Subject;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.HandoverState;
import org.houvast.stepplan.internal.CaseLists;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What of handovers waits for the actor: to show, to send, to complete, to receive; and sets that a person has to destroy, at once when
 * consent was refused and some time after receipt otherwise.
 */
@Component
public final class HandoverQueue implements WorkQueueContributor {
    private static final int MOST = 500;
    private static final String OPEN = "select " + CaseLists.COLUMNS
            + ", o.changed_at, o.received_at, o.receiver_location_key from stepplan_handover o where o.state in"
            + " ('PARENT_REVIEW', 'CONSENTED', 'SENT', 'RECEIVED', 'WARM_TALK', 'DONE', 'REFUSED') and ";
    private static final String ORDER = " order by o.changed_at limit ?";

    private final Rows rows;
    private final ReceivedRows received;
    private final Settings settings;
    private final HostRecords host;

    @Activate
    public HandoverQueue(
            @Reference Workbench bench,
            @Reference HandoverConsents consents,
            @Reference Settings settings,
            @Reference HostRecords host) {
        this.rows = Rows.on(bench.dataSource());
        this.received = new ReceivedRows(bench.dataSource(), consents);
        this.settings = settings;
        this.host = host;
    }

    private record Line(CaseLists.Head head, Instant changedAt, @Nullable Instant receivedAt, boolean readHere) {
        static Line of(Row row) throws SQLException {
            return new Line(CaseLists.Head.of(row), row.instant(12), row.instantOrNull(13), row.textOrNull(14) != null);
        }
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>(sending(actor, reading));
        received.waiting(actor, reading, MOST)
                .forEach(one -> items.add(new Item(
                        HandoverEntity.TYPE,
                        one.id().value(),
                        HandoverTask.RECEIVE.code(),
                        Subject.of(one.child()),
                        one.sentAt(),
                        null,
                        false)));
        return items.stream().limit(limit).toList();
    }

    private List<Item> sending(Actor actor, Reading reading) {
        ScopeCondition scope = reading.condition(HandoverAccess.SEND, "o");
        List<Line> lines = rows
                .list(
                        OPEN + scope.sql() + ORDER,
                        p -> {
                            scope.bind(p);
                            p.number(MOST);
                        },
                        Line::of)
                .stream()
                .filter(line -> task(actor, line) != null)
                .toList();
        reading.listed(
                HandoverAccess.READ,
                HandoverEntity.TYPE,
                lines.stream().map(l -> l.head().id()).toList(),
                AccessColumns.children(
                        lines.stream().map(l -> l.head().access()).toList()));
        return lines.stream().map(line -> item(actor, line)).toList();
    }

    private Item item(Actor actor, Line line) {
        HandoverTask task = Objects.requireNonNull(task(actor, line));
        LocalDate due = task == HandoverTask.DESTROY ? destroyedBy(line) : null;
        return new Item(
                HandoverEntity.TYPE,
                line.head().id(),
                task.code(),
                CaseLists.subject(actor, HandoverEntity.TYPE, line.head(), Map.of()),
                line.changedAt(),
                due,
                due != null && due.isBefore(actor.scope().today()));
    }

    private @Nullable HandoverTask task(Actor actor, Line line) {
        return switch (HandoverState.valueOf(line.head().state())) {
            case PARENT_REVIEW -> HandoverTask.SHOW;
            case CONSENTED -> HandoverTask.SEND;
            case SENT -> line.readHere() ? null : HandoverTask.CONFIRM;
            case RECEIVED, WARM_TALK -> HandoverTask.COMPLETE;
            case REFUSED -> HandoverTask.DESTROY;
            case DONE -> destroyedBy(line).isAfter(actor.scope().today()) ? null : HandoverTask.DESTROY;
            case DRAFT, DESTROYED -> null;
        };
    }

    /** the day of the refusal; or the one when a received set was kept long enough */
    private LocalDate destroyedBy(Line line) {
        AccessColumns access = line.head().access();
        Instant received = line.receivedAt();
        Instant from = received == null ? line.changedAt() : received;
        LocalDate day = from.atZone(host.zone(access.place().location())).toLocalDate();
        return received == null ? day : day.plus(settings.period(HandoverSettings.KEPT, access.place()));
    }
}
