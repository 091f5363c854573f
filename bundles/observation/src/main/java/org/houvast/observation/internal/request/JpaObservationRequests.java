package org.houvast.observation.internal.request;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.observation.EndRequest;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationRequest;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.ObservationRequests;
import org.houvast.observation.Observations;
import org.houvast.observation.RequestFilter;
import org.houvast.observation.RequestObservation;
import org.houvast.observation.SideBySide;
import org.houvast.observation.internal.ObservationAccess;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests to observe in the database. */
@Component
public final class JpaObservationRequests implements ObservationRequests {
    private static final int OBSERVERS_OF_A_MOMENT = 2;

    private final Transactions transactions;
    private final Guard guard;
    private final RequestAsking asking;
    private final Observations observations;
    private final RequestDocuments documents;
    private final RequestRows rows;

    /** A request with the observations of it that are final and open. */
    private record Answered(ObservationRequest request, List<UUID> observations) {}

    @Activate
    public JpaObservationRequests(
            @Reference(target = "(module=observation)") Transactions transactions,
            @Reference(target = "(module=observation)") DataSource dataSource,
            @Reference Guard guard,
            @Reference RequestAsking asking,
            @Reference Aliases aliases,
            @Reference HostRecords host,
            @Reference Observations observations) {
        this.transactions = transactions;
        this.guard = guard;
        this.asking = asking;
        this.observations = observations;
        this.documents = new RequestDocuments(guard, aliases);
        this.rows = new RequestRows(dataSource, host);
    }

    @Override
    public ObservationRequest request(Actor actor, RequestObservation command) {
        return guard.write(transactions, actor, command, change -> {
            RequestEntity request = asking.begin(actor, change, command);
            change.entities().persist(request);
            change.entities().flush();
            emit(change, request, "asked");
            return documents.of(actor, request.line());
        });
    }

    @Override
    public ObservationRequest get(Actor actor, ObservationRequestId id) {
        return guard.read(actor, reading -> read(actor, reading, id));
    }

    private ObservationRequest read(Actor actor, Reading reading, ObservationRequestId id) {
        return transactions.read(em -> {
            RequestEntity request = em.find(RequestEntity.class, id.value());
            if (request == null) {
                throw reading.notFound(ObservationAccess.REQUEST_READ, RequestEntity.TYPE, id.value());
            }
            reading.permit(ObservationAccess.REQUEST_READ, request.target());
            return documents.of(actor, request.line());
        });
    }

    @Override
    public Page<ObservationRequest> list(Actor actor, RequestFilter filter, PageRequest page) {
        return guard.read(actor, reading -> {
            List<RequestRows.Line> lines = rows.page(actor, reading, filter, page);
            Page<RequestRows.Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.requestedAt(), l.id()));
            reading.listed(
                    ObservationAccess.REQUEST_READ,
                    RequestEntity.TYPE,
                    cut.items().stream().map(RequestRows.Line::id).toList(),
                    AccessColumns.children(
                            cut.items().stream().map(RequestRows.Line::access).toList()));
            return new Page<>(documents.of(actor, cut.items()), cut.next());
        });
    }

    @Override
    public ObservationRequest end(Actor actor, ObservationRequestId id, Revision revision, EndRequest command) {
        return guard.write(transactions, actor, command, change -> {
            RequestEntity request = change.entities().find(RequestEntity.class, id.value());
            if (request == null) {
                throw change.notFound(ObservationAccess.REQUEST_END, RequestEntity.TYPE, id.value());
            }
            change.permit(ObservationAccess.REQUEST_END, request.target());
            change.expect(request.revision(), revision, () -> documents.of(actor, request.line()));
            request.end(command.reason(), actor.scope().today(), change.at());
            asking.names(actor, request.target(), command);
            change.entities().flush();
            Rows.in(change.entities())
                    .change(
                            "update observation_observation set blind_until = null, revision = revision + 1"
                                    + " where request_id = ? and blind_until is not null",
                            p -> p.id(id));
            emit(change, request, "ended");
            return documents.of(actor, request.line());
        });
    }

    @Override
    public SideBySide sideBySide(Actor actor, ObservationRequestId id) {
        Answered answered = guard.read(actor, reading -> {
            ObservationRequest request = read(actor, reading, id);
            return new Answered(request, rows.open(id.value(), actor.at()));
        });
        if (!answered.request().together() || answered.observations().size() != OBSERVERS_OF_A_MOMENT) {
            throw Problem.of(ObservationProblems.NOT_BOTH_FINAL);
        }
        List<Observation> both = answered.observations().stream()
                .map(found -> observations.get(actor, new ObservationId(found)))
                .toList();
        return new SideBySide(answered.request(), both);
    }

    private static void emit(Change change, RequestEntity request, String what) {
        UUID id = request.target().recordId().orElseThrow();
        UUID caseId = request.access().caseId();
        change.emit(
                "observation.request." + what,
                id,
                id.toString(),
                caseId == null ? Map.of() : Map.of("case", caseId.toString()));
    }
}
