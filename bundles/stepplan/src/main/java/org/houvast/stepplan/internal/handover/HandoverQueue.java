package org.houvast.stepplan.internal.handover;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.administration.Settings;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.Place;
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
    /** what was received and is only kept comes last, so that it crowds out nothing that waits */
    private static final String ORDER = " order by case o.state when 'DONE' then 1 else 0 end, o.changed_at limit ?";

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
        Kept kept = new Kept(actor.scope().today());
        List<Line> lines = rows
                .list(
                        OPEN + scope.sql() + ORDER,
                        p -> {
                            scope.bind(p);
                            p.number(MOST);
                        },
                        Line::of)
                .stream()
                .filter(line -> task(kept, line) != null)
                .toList();
        reading.listed(
                HandoverAccess.READ,
                HandoverEntity.TYPE,
                lines.stream().map(l -> l.head().id()).toList(),
                AccessColumns.children(
                        lines.stream().map(l -> l.head().access()).toList()));
        return lines.stream().map(line -> item(actor, kept, line)).toList();
    }

    private static Item item(Actor actor, Kept kept, Line line) {
        HandoverTask task = Objects.requireNonNull(task(kept, line));
        LocalDate due = task == HandoverTask.DESTROY ? kept.until(line) : null;
        return new Item(
                HandoverEntity.TYPE,
                line.head().id(),
                task.code(),
                CaseLists.subject(actor, HandoverEntity.TYPE, line.head(), Map.of()),
                line.changedAt(),
                due,
                due != null && due.isBefore(kept.today));
    }

    private static @Nullable HandoverTask task(Kept kept, Line line) {
        return switch (HandoverState.valueOf(line.head().state())) {
            case PARENT_REVIEW -> HandoverTask.SHOW;
            case CONSENTED -> HandoverTask.SEND;
            case SENT -> line.readHere() ? null : HandoverTask.CONFIRM;
            case RECEIVED, WARM_TALK -> HandoverTask.COMPLETE;
            case REFUSED -> HandoverTask.DESTROY;
            case DONE -> kept.until(line).isAfter(kept.today) ? null : HandoverTask.DESTROY;
            case DRAFT, DESTROYED -> null;
        };
    }

    /** How long sets are kept; the host and the settings are asked once for each place. */
    private final class Kept {
        private final LocalDate today;
        private final Map<Place, ZoneId> zones = new HashMap<>();
        private final Map<Place, Period> periods = new HashMap<>();

        Kept(LocalDate today) {
            this.today = today;
        }

        /** the day of the refusal; or the one when a received set was kept long enough */
        LocalDate until(Line line) {
            Place place = line.head().access().place();
            ZoneId zone = zones.computeIfAbsent(place, p -> host.zone(p.location()));
            Instant received = line.receivedAt();
            if (received == null) {
                return LocalDate.ofInstant(line.changedAt(), zone);
            }
            Period period = periods.computeIfAbsent(place, p -> settings.period(HandoverSettings.KEPT, p));
            return LocalDate.ofInstant(received, zone).plus(period);
        }
    }
}
