package org.houvast.privacy.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestFilter;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.ExtendDataRequest;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.RefuseDataRequest;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.ReviewItems;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.rest.Creates;
import org.houvast.rest.DataPackages;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests of persons about own data: take in, handle, answer. */
@Component(service = DataRequestResource.class, property = "houvast.rest=/data-requests")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class DataRequestResource {
    private final DataRequests requests;

    @Activate
    public DataRequestResource(@Reference DataRequests requests) {
        this.requests = requests;
    }

    @POST
    @Creates
    @Summary("Writes down that a person asks for something about own data.")
    public DataRequest register(@Context Actor actor, RegisterDataRequest command) {
        return requests.register(actor, command);
    }

    @GET
    @Summary("The requests that the caller may see, newest first.")
    public Page<DataRequest> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("state") @Nullable DataRequestState state,
            @QueryParam("kind") @Nullable DataRequestKind kind) {
        return requests.list(actor, new DataRequestFilter(child, state, kind), page);
    }

    @GET
    @Path("schema")
    @Produces("application/schema+json")
    @Summary("The JSON Schema of a package that is handed out.")
    public Response schema() {
        return Response.ok(DataPackage.schema()).build();
    }

    @GET
    @Path("{id}")
    @Summary("One request; its words for the data protection officer only.")
    public DataRequest get(@Context Actor actor, @PathParam("id") DataRequestId id) {
        return requests.get(actor, id);
    }

    @GET
    @Path("{id}/items")
    @Summary("What was collected for a request, to be looked through, oldest first.")
    public Page<CollectedItem> items(
            @Context Actor actor, @PathParam("id") DataRequestId id, @Context PageRequest page) {
        return requests.items(actor, id, page);
    }

    @GET
    @Path("{id}/package")
    @Produces({DataPackages.JSON, DataPackages.HTML})
    @Summary("What the asker gets, as one page for people or as JSON for machines.")
    public Response open(@Context Actor actor, @Context Request request, @PathParam("id") DataRequestId id) {
        return DataPackages.of(requests.open(actor, id), request);
    }

    @POST
    @Path("{id}/identify")
    @Summary("Says that the asker is who it seems to be.")
    public DataRequest identify(
            @Context Actor actor, @PathParam("id") DataRequestId id, @Context IfMatch ifMatch, IdentifyAsker command) {
        return requests.identify(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/extend")
    @Summary("Takes two months more, once, within the first month.")
    public DataRequest extend(
            @Context Actor actor,
            @PathParam("id") DataRequestId id,
            @Context IfMatch ifMatch,
            ExtendDataRequest command) {
        return requests.extend(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/collect")
    @Summary("Looks up what every module keeps about the person.")
    public DataRequest collect(@Context Actor actor, @PathParam("id") DataRequestId id, @Context IfMatch ifMatch) {
        return requests.collect(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/review")
    @Summary("Decides what becomes of items that were collected.")
    public DataRequest review(
            @Context Actor actor, @PathParam("id") DataRequestId id, @Context IfMatch ifMatch, ReviewItems command) {
        return requests.review(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/answer")
    @Summary("Does what was asked; freezes the package where there is one.")
    public DataRequest answer(
            @Context Actor actor,
            @PathParam("id") DataRequestId id,
            @Context IfMatch ifMatch,
            AnswerDataRequest command) {
        return requests.answer(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/refuse")
    @Summary("Does not do what was asked, and tells why.")
    public DataRequest refuse(
            @Context Actor actor,
            @PathParam("id") DataRequestId id,
            @Context IfMatch ifMatch,
            RefuseDataRequest command) {
        return requests.refuse(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/withdraw")
    @Summary("The asker takes the request back.")
    public DataRequest withdraw(
            @Context Actor actor,
            @PathParam("id") DataRequestId id,
            @Context IfMatch ifMatch,
            WithdrawDataRequest command) {
        return requests.withdraw(actor, id, ifMatch.revision(), command);
    }
}
