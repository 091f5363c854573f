package org.houvast.observation.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.observation.EndRequest;
import org.houvast.observation.ObservationRequest;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.ObservationRequests;
import org.houvast.observation.RequestFilter;
import org.houvast.observation.RequestObservation;
import org.houvast.observation.RequestState;
import org.houvast.observation.SideBySide;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests to observe: ask, end, find, compare. */
@Component(service = ObservationRequestResource.class, property = "houvast.rest=/observation-requests")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ObservationRequestResource {
    private final ObservationRequests requests;

    @Activate
    public ObservationRequestResource(@Reference ObservationRequests requests) {
        this.requests = requests;
    }

    @POST
    @Creates
    @Summary("Asks somebody to observe, with a question and a period; it ends by itself.")
    public ObservationRequest request(@Context Actor actor, RequestObservation command) {
        return requests.request(actor, command);
    }

    @GET
    @Summary("The requests that the caller may read, newest first.")
    public Page<ObservationRequest> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("question") @Nullable UUID question,
            @QueryParam("state") @Nullable RequestState state) {
        return requests.list(actor, new RequestFilter(child, group, question, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One request.")
    public ObservationRequest get(@Context Actor actor, @PathParam("id") ObservationRequestId id) {
        return requests.get(actor, id);
    }

    @GET
    @Path("{id}/side-by-side")
    @Summary("What two observers saw of the same moment, once both are final.")
    public SideBySide sideBySide(@Context Actor actor, @PathParam("id") ObservationRequestId id) {
        return requests.sideBySide(actor, id);
    }

    @POST
    @Path("{id}/end")
    @Summary("Ends a request before its last day.")
    public ObservationRequest end(
            @Context Actor actor,
            @PathParam("id") ObservationRequestId id,
            @Context IfMatch ifMatch,
            EndRequest command) {
        return requests.end(actor, id, ifMatch.revision(), command);
    }
}
