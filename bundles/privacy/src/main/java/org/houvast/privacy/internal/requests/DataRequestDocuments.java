package org.houvast.privacy.internal.requests;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.host.spi.LocationRecord;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestContent;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.WaitingDataRequest;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;

/** What a reader sees of a request; the one place that decides it. */
final class DataRequestDocuments {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Guard guard;
    private final HostRecords host;

    DataRequestDocuments(Guard guard, HostRecords host) {
        this.guard = guard;
        this.host = host;
    }

    /** with its words for whom handles it */
    DataRequest whole(Actor actor, DataRequestEntity request, DataRequestContent.@Nullable Review review) {
        RequestRow row = review == null ? request.row() : request.row(review.items());
        boolean handles = refusal(actor, row, DataRequestAccess.READ_ITEMS).isEmpty();
        LocalDate today = today(actor, row.access().place().location());
        return document(actor, row, today, handles ? request.content(review) : null);
    }

    /** without words */
    List<DataRequest> list(Actor actor, List<RequestRow> rows) {
        Map<LocationRef, LocalDate> days = days(actor, locations(rows));
        return rows.stream().map(r -> document(actor, r, day(days, r), null)).toList();
    }

    /** what waits, the soonest due first */
    List<WaitingDataRequest> waiting(Actor actor, List<RequestRow> rows) {
        Map<LocationRef, LocalDate> days = days(actor, locations(rows));
        return rows.stream()
                .sorted(Comparator.comparing(RequestRow::dueOn).thenComparing(RequestRow::registeredAt))
                .map(r -> new WaitingDataRequest(
                        new DataRequestId(r.id()),
                        r.subject().child(),
                        r.registeredAt(),
                        r.dueOn(),
                        r.overdue(day(days, r))))
                .toList();
    }

    private static Set<LocationRef> locations(List<RequestRow> rows) {
        return rows.stream().map(r -> r.access().place().location()).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(Map<LocationRef, LocalDate> days, RequestRow row) {
        return Objects.requireNonNull(days.get(row.access().place().location()));
    }

    LocalDate today(Actor actor, LocationRef location) {
        return LocalDate.ofInstant(actor.at(), host.zone(location));
    }

    /** today at each of these locations; one question to the host */
    Map<LocationRef, LocalDate> days(Actor actor, Set<LocationRef> locations) {
        Map<LocationRef, LocationRecord> known =
                locations.isEmpty() ? Map.of() : host.ask(h -> h.locations().find(locations));
        return locations.stream().collect(Collectors.toUnmodifiableMap(l -> l, l -> {
            LocationRecord record = known.get(l);
            return LocalDate.ofInstant(actor.at(), record == null ? AMSTERDAM : record.zone());
        }));
    }

    private DataRequest document(Actor actor, RequestRow row, LocalDate today, @Nullable DataRequestContent content) {
        return new DataRequest(
                new DataRequestId(row.id()),
                new Revision(row.revision()),
                row.kind(),
                row.state(),
                row.subject(),
                row.askedBy(),
                row.access().place().location(),
                row.access().workForm(),
                new OrganisationRef(row.access().controllerKey()),
                row.receivedOn(),
                row.dueOn(),
                row.extendedOn(),
                row.overdue(today),
                row.closedAt(),
                content,
                allowed(actor, row, today));
    }

    private List<AllowedAction> allowed(Actor actor, RequestRow row, LocalDate today) {
        DataRequestAction answer = row.kind().hasPackage() ? DataRequestAction.ANSWER : DataRequestAction.ANSWER_DONE;
        return List.of(
                allowed(actor, row, "identify", DataRequestAccess.IDENTIFY, DataRequestAction.IDENTIFY),
                AllowedAction.of(
                        "extend", refusal(actor, row, DataRequestAccess.EXTEND).or(() -> refusalToExtend(row, today))),
                allowed(actor, row, "collect", DataRequestAccess.COLLECT, DataRequestAction.COLLECT),
                allowed(actor, row, "review", DataRequestAccess.REVIEW, DataRequestAction.REVIEW_LAST),
                allowed(actor, row, "answer", DataRequestAccess.ANSWER, answer),
                allowed(actor, row, "refuse", DataRequestAccess.REFUSE, DataRequestAction.REFUSE),
                allowed(actor, row, "withdraw", DataRequestAccess.WITHDRAW, DataRequestAction.WITHDRAW));
    }

    private AllowedAction allowed(Actor actor, RequestRow row, String name, Action access, DataRequestAction action) {
        return AllowedAction.of(name, refusal(actor, row, access).or(() -> row.refusalOf(action)));
    }

    /** why a request cannot be extended today, or nothing */
    static Optional<Refusal> refusalToExtend(RequestRow row, LocalDate today) {
        Optional<Refusal> state = row.refusalOf(DataRequestAction.EXTEND);
        if (state.isPresent()) {
            return state;
        }
        if (row.extendedOn() != null) {
            return Optional.of(Refusal.of(DataRequestProblems.EXTENDED));
        }
        return today.isAfter(row.dueOn())
                ? Optional.of(Refusal.of(DataRequestProblems.EXTENSION_LATE))
                : Optional.empty();
    }

    /** the relation, and then that nobody handles a request of one's own */
    Optional<Refusal> refusal(Actor actor, RequestRow row, Action access) {
        return guard.refusal(actor, access, row.target()).or(() -> own(actor, row));
    }

    static Optional<Refusal> own(Actor actor, RequestRow row) {
        boolean own =
                actor.staff().filter(s -> s.ref().key().equals(row.staff())).isPresent()
                        || actor.guardians().stream()
                                .anyMatch(g -> g.key().equals(row.guardian())
                                        || g.key().equals(row.asker()));
        return own ? Optional.of(Refusal.of(DataRequestProblems.OWN)) : Optional.empty();
    }
}
