package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.CaseExtract;
import org.houvast.coaching.CaseExtractId;
import org.houvast.coaching.CaseExtractSummary;
import org.houvast.coaching.CaseExtractText;
import org.houvast.coaching.CaseExtracts;
import org.houvast.coaching.ConfirmCaseExtract;
import org.houvast.coaching.PrepareCaseExtract;
import org.houvast.coaching.ShareWith;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** De-identified extracts of cases, for supervision. */
@Component(service = CaseExtractResource.class, property = "houvast.rest=/case-extracts")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class CaseExtractResource {
    private final CaseExtracts extracts;

    @Activate
    public CaseExtractResource(@Reference CaseExtracts extracts) {
        this.extracts = extracts;
    }

    @POST
    @Creates
    @Summary("Proposes an extract of a case in neutral words, as a draft that the caller alone reads and edits.")
    public CaseExtract prepare(@Context Actor actor, PrepareCaseExtract command) {
        return extracts.prepare(actor, command);
    }

    @GET
    @Summary("The extracts of the caller, the one that ends last first.")
    public Page<CaseExtractSummary> own(@Context Actor actor, @Context PageRequest page) {
        return extracts.own(actor, page);
    }

    @GET
    @Path("received")
    @Summary("The extracts that were given to the caller, the one that ends last first.")
    public Page<CaseExtractSummary> received(@Context Actor actor, @Context PageRequest page) {
        return extracts.received(actor, page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public CaseExtract get(@Context Actor actor, @PathParam("id") CaseExtractId id) {
        return extracts.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Edits a draft.")
    public CaseExtract revise(
            @Context Actor actor,
            @PathParam("id") CaseExtractId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(CaseExtractText.class) MergePatch patch) {
        return extracts.revise(
                actor,
                id,
                ifMatch.revision(),
                patch.applyTo(extracts.get(actor, id).text()));
    }

    @POST
    @Path("{id}/confirm")
    @Summary("Says that nobody can be recognised in it: it becomes an extract, and the case is forgotten.")
    public CaseExtract confirm(
            @Context Actor actor,
            @PathParam("id") CaseExtractId id,
            @Context IfMatch ifMatch,
            ConfirmCaseExtract command) {
        return extracts.confirm(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/share")
    @Summary("Lets a coach of the same organisation read it.")
    public CaseExtract share(
            @Context Actor actor, @PathParam("id") CaseExtractId id, @Context IfMatch ifMatch, ShareWith command) {
        return extracts.share(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/delete")
    @Summary("Deletes it for good, for everybody.")
    public void delete(@Context Actor actor, @PathParam("id") CaseExtractId id, @Context IfMatch ifMatch) {
        extracts.delete(actor, id, ifMatch.revision());
    }
}
