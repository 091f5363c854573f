package org.houvast.parents.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.parents.AnswerShare;
import org.houvast.parents.CorrectWish;
import org.houvast.parents.OwnChild;
import org.houvast.parents.OwnShare;
import org.houvast.parents.OwnShareSummary;
import org.houvast.parents.ParentFace;
import org.houvast.parents.ParentWish;
import org.houvast.parents.ParentWishId;
import org.houvast.parents.ParentWishSummary;
import org.houvast.parents.ShareId;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AskForOwnData;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.OwnDataRequest;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.rest.Creates;
import org.houvast.rest.DataPackages;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a guardian may see and say. */
@Component(service = ParentResource.class, property = "houvast.rest=/parent")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ParentResource {
    private final ParentFace face;

    @Activate
    public ParentResource(@Reference ParentFace face) {
        this.face = face;
    }

    @GET
    @Path("children")
    @Summary("The caller's own children, with their groups and who coaches there.")
    public List<OwnChild> children(@Context Actor actor) {
        return face.children(actor);
    }

    @GET
    @Path("shares")
    @Summary("What the centre shared with the caller, newest first.")
    public Page<OwnShareSummary> shares(@Context Actor actor, @Context PageRequest page) {
        return face.shares(actor, page);
    }

    @GET
    @Path("shares/{id}")
    @Summary("One of these; that it was read is noted.")
    public OwnShare share(@Context Actor actor, @PathParam("id") ShareId id) {
        return face.share(actor, id);
    }

    @POST
    @Path("shares/{id}/answer")
    @Summary("Puts the caller's own view beside it; nobody can change it.")
    public OwnShare answer(
            @Context Actor actor, @PathParam("id") ShareId id, @Context IfMatch ifMatch, AnswerShare command) {
        return face.answer(actor, id, ifMatch.revision(), command);
    }

    @GET
    @Path("wishes")
    @Summary("The caller's own wishes, newest first; a new one is said at /parent-wishes.")
    public Page<ParentWishSummary> wishes(@Context Actor actor, @Context PageRequest page) {
        return face.wishes(actor, page);
    }

    @GET
    @Path("wishes/{id}")
    @Summary("One of these, with what the centre said to it.")
    public ParentWish wish(@Context Actor actor, @PathParam("id") ParentWishId id) {
        return face.wish(actor, id);
    }

    @POST
    @Path("wishes/{id}/correct")
    @Summary("The caller says it otherwise, also where staff had written it down.")
    public ParentWish correct(
            @Context Actor actor, @PathParam("id") ParentWishId id, @Context IfMatch ifMatch, CorrectWish command) {
        return face.correctWish(actor, id, ifMatch.revision(), command);
    }

    @GET
    @Path("consents")
    @Summary("What was asked for the caller's children, newest first.")
    public Page<Consent> consents(@Context Actor actor, @Context PageRequest page) {
        return face.consents(actor, page);
    }

    @GET
    @Path("consents/{id}")
    @Summary("One consent.")
    public Consent consent(@Context Actor actor, @PathParam("id") ConsentId id) {
        return face.consent(actor, id);
    }

    @POST
    @Path("consents/{id}/give")
    @Summary("The caller agrees.")
    public Consent give(@Context Actor actor, @PathParam("id") ConsentId id, @Context IfMatch ifMatch) {
        return face.give(actor, id, ifMatch.revision());
    }

    @POST
    @Path("consents/{id}/refuse")
    @Summary("The caller says no; nothing follows but that there is no consent.")
    public Consent refuse(@Context Actor actor, @PathParam("id") ConsentId id, @Context IfMatch ifMatch) {
        return face.refuse(actor, id, ifMatch.revision());
    }

    @POST
    @Path("consents/{id}/withdraw")
    @Summary("The caller takes it back, at once.")
    public Consent withdraw(@Context Actor actor, @PathParam("id") ConsentId id, @Context IfMatch ifMatch) {
        return face.withdraw(actor, id, ifMatch.revision());
    }

    @POST
    @Path("consents/{id}/object")
    @Summary("The caller disagrees with what another holder of custody agreed to.")
    public Consent object(@Context Actor actor, @PathParam("id") ConsentId id, @Context IfMatch ifMatch) {
        return face.object(actor, id, ifMatch.revision());
    }

    @POST
    @Creates
    @Path("data-requests")
    @Summary("The caller asks for something about own data, or those of an own child.")
    public OwnDataRequest ask(@Context Actor actor, AskForOwnData command) {
        return face.ask(actor, command);
    }

    @GET
    @Path("data-requests")
    @Summary("What the caller asked about data, newest first.")
    public Page<OwnDataRequest> dataRequests(@Context Actor actor, @Context PageRequest page) {
        return face.dataRequests(actor, page);
    }

    @GET
    @Path("data-requests/{id}")
    @Summary("One of these: where it stands, its days and its answer.")
    public OwnDataRequest dataRequest(@Context Actor actor, @PathParam("id") DataRequestId id) {
        return face.dataRequest(actor, id);
    }

    @GET
    @Path("data-requests/{id}/package")
    @Produces({DataPackages.JSON, DataPackages.HTML})
    @Summary("What the caller gets, as one page for people or as JSON for machines.")
    public Response dataPackage(@Context Actor actor, @Context Request request, @PathParam("id") DataRequestId id) {
        return DataPackages.of(face.dataPackage(actor, id), request);
    }

    @POST
    @Path("data-requests/{id}/withdraw")
    @Summary("The caller takes the request back.")
    public OwnDataRequest withdrawRequest(
            @Context Actor actor,
            @PathParam("id") DataRequestId id,
            @Context IfMatch ifMatch,
            WithdrawDataRequest command) {
        return face.withdraw(actor, id, ifMatch.revision(), command);
    }
}
