package org.houvast.parents.rest.internal;

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
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.parents.ParentShare;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.RenewPreview;
import org.houvast.parents.ShareFilter;
import org.houvast.parents.ShareId;
import org.houvast.parents.ShareState;
import org.houvast.parents.ShareSummary;
import org.houvast.parents.Shares;
import org.houvast.parents.WithdrawShare;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What guardians get to read, for staff: prepare, look, send, withdraw, find. */
@Component(service = ShareResource.class, property = "houvast.rest=/shares")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ShareResource {
    private final Shares shares;

    @Activate
    public ShareResource(@Reference Shares shares) {
        this.shares = shares;
    }

    @POST
    @Creates
    @Summary("Prepares what one guardian will get to read of one record; nothing goes out yet.")
    public ParentShare prepare(@Context Actor actor, PrepareShare command) {
        return shares.prepare(actor, command);
    }

    @GET
    @Summary("The shares that the caller may read, the newest prepared first.")
    public Page<ShareSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("item") @Nullable UUID item,
            @QueryParam("guardian") @Nullable GuardianRef guardian,
            @QueryParam("state") @Nullable ShareState state) {
        return shares.list(actor, new ShareFilter(child, item, guardian, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One share; its document is exactly what the guardian gets.")
    public ParentShare get(@Context Actor actor, @PathParam("id") ShareId id) {
        return shares.get(actor, id);
    }

    @POST
    @Path("{id}/preview")
    @Summary("Makes the document of a prepared share anew, of what its record says now.")
    public ParentShare preview(
            @Context Actor actor, @PathParam("id") ShareId id, @Context IfMatch ifMatch, RenewPreview command) {
        return shares.preview(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/send")
    @Summary("Freezes the document as it was previewed and lets the guardian read it.")
    public ParentShare send(@Context Actor actor, @PathParam("id") ShareId id, @Context IfMatch ifMatch) {
        return shares.send(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/withdraw")
    @Summary("Takes a share back; the guardian's next reading is refused.")
    public ParentShare withdraw(
            @Context Actor actor, @PathParam("id") ShareId id, @Context IfMatch ifMatch, WithdrawShare command) {
        return shares.withdraw(actor, id, ifMatch.revision(), command);
    }
}
