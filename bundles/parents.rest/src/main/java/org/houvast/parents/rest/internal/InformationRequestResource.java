package org.houvast.parents.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.parents.GrantInformation;
import org.houvast.parents.InformationRequest;
import org.houvast.parents.InformationRequestFilter;
import org.houvast.parents.InformationRequestId;
import org.houvast.parents.InformationRequestState;
import org.houvast.parents.InformationRequestSummary;
import org.houvast.parents.InformationRequests;
import org.houvast.parents.RecordInformationRequest;
import org.houvast.parents.RefuseInformation;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What parents without custody asked: write down, decide, find. */
@Component(service = InformationRequestResource.class, property = "houvast.rest=/information-requests")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class InformationRequestResource {
    private final InformationRequests requests;

    @Activate
    public InformationRequestResource(@Reference InformationRequests requests) {
        this.requests = requests;
    }

    @POST
    @Creates
    @Summary("Writes down that a parent without custody asks for information.")
    public InformationRequest record(@Context Actor actor, RecordInformationRequest command) {
        return requests.record(actor, command);
    }

    @GET
    @Summary("The requests for information that the caller may read, newest first.")
    public Page<InformationRequestSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("state") @Nullable InformationRequestState state) {
        return requests.list(actor, new InformationRequestFilter(child, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One request for information with its decision.")
    public InformationRequest get(@Context Actor actor, @PathParam("id") InformationRequestId id) {
        return requests.get(actor, id);
    }

    @POST
    @Path("{id}/grant")
    @Summary("The manager gives facts; nothing else opens by it.")
    public InformationRequest grant(
            @Context Actor actor,
            @PathParam("id") InformationRequestId id,
            @Context IfMatch ifMatch,
            GrantInformation command) {
        return requests.grant(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/refuse")
    @Summary("The manager gives nothing, and says why.")
    public InformationRequest refuse(
            @Context Actor actor,
            @PathParam("id") InformationRequestId id,
            @Context IfMatch ifMatch,
            RefuseInformation command) {
        return requests.refuse(actor, id, ifMatch.revision(), command);
    }
}
