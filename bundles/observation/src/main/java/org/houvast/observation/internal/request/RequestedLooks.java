package org.houvast.observation.internal.request;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.RequestState;
import org.houvast.observation.internal.ObservationAccess;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;

/** Requests as observations that answer them see them. Two observers of one moment take turns on the row of their request. */
public final class RequestedLooks {
    private final Guard guard;
    private final HostRecords host;

    /**
     * A request.
     *
     * @param id its id
     * @param target whom it is about
     * @param caseId the question that it helps to answer, null when none
     * @param asked who is asked
     * @param together whether the two who are asked look at the same moment
     * @param open whether it is not over
     * @param over when it ends by itself
     */
    public record Request(
            ObservationRequestId id,
            Target target,
            @Nullable UUID caseId,
            List<StaffRef> asked,
            boolean together,
            boolean open,
            Instant over) {
        public Request {
            asked = List.copyOf(asked);
        }
    }

    public RequestedLooks(Guard guard, HostRecords host) {
        this.guard = guard;
        this.host = host;
    }

    /**
     * The request that an observation is begun for.
     *
     * @throws Problem not found when the actor may not read it, {@link ObservationProblems#REQUEST_ENDED}
     */
    public Request asked(Actor actor, Change change, ObservationRequestId id) {
        RequestEntity entity = change.entities().find(RequestEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (entity == null
                || guard.refusal(actor, ObservationAccess.REQUEST_READ, entity.target())
                        .isPresent()) {
            throw change.notFound(ObservationAccess.REQUEST_READ, RequestEntity.TYPE, id.value());
        }
        Request request = request(change, id, entity);
        if (!request.open()) {
            throw Problem.of(ObservationProblems.REQUEST_ENDED);
        }
        return request;
    }

    /** the request of an observation that is being finished; held until the change is over */
    public Request locked(Change change, ObservationRequestId id) {
        RequestEntity entity = change.entities().find(RequestEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (entity == null) {
            throw new IllegalStateException("the request of an observation is gone");
        }
        return request(change, id, entity);
    }

    private Request request(Change change, ObservationRequestId id, RequestEntity entity) {
        var zone = host.zone(entity.target().place().location());
        return new Request(
                id,
                entity.target(),
                entity.access().caseId(),
                entity.asked(),
                entity.isTogether(),
                entity.state(change.at().atZone(zone).toLocalDate()) == RequestState.OPEN,
                entity.until().plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * Goes on only when this observation is what was asked.
     *
     * @throws Problem {@link ObservationProblems#NOT_ASKED}, {@link ObservationProblems#OBSERVED_ALREADY}
     */
    public void begin(Change change, Request request, Target observation) {
        StaffRef observer = observation.author();
        boolean asked =
                !request.together() || (observer != null && request.asked().contains(observer));
        if (!asked || !sameSubject(request.target(), observation)) {
            throw Problem.of(ObservationProblems.NOT_ASKED);
        }
        if (request.together()
                && Rows.in(change.entities())
                        .first(
                                "select 1 from observation_observation o where o.request_id = ? and o.author_key = ?"
                                        + " and o.state <> 'RETRACTED'",
                                p -> p.id(request.id()).key(observer),
                                row -> row.number(1))
                        .isPresent()) {
            throw Problem.of(ObservationProblems.OBSERVED_ALREADY);
        }
    }

    private boolean sameSubject(Target request, Target observation) {
        return request.children().isEmpty()
                ? request.group() != null && request.group().equals(observation.group())
                : current(request).equals(current(observation));
    }

    private Set<ChildRef> current(Target target) {
        return target.children().stream().map(host::current).collect(Collectors.toSet());
    }
}
