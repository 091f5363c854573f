package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.AgeBand;
import org.houvast.coaching.AidFilter;
import org.houvast.coaching.AidSummary;
import org.houvast.coaching.AidText;
import org.houvast.coaching.LibraryState;
import org.houvast.coaching.ProposeAid;
import org.houvast.coaching.RecognitionAid;
import org.houvast.coaching.RecognitionAidId;
import org.houvast.coaching.RecognitionAids;
import org.houvast.coaching.Theme;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recognition aids: questions to look with. */
@Component(service = RecognitionAidResource.class, property = "houvast.rest=/recognition-aids")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class RecognitionAidResource {
    private final RecognitionAids aids;

    @Activate
    public RecognitionAidResource(@Reference RecognitionAids aids) {
        this.aids = aids;
    }

    @POST
    @Creates
    @Summary("Proposes an aid; somebody who keeps the library of the place publishes it.")
    public RecognitionAid propose(@Context Actor actor, ProposeAid command) {
        return aids.propose(actor, command);
    }

    @GET
    @Summary("Looking questions of the organisations that the caller works in; never a score. Newest first.")
    public Page<AidSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("organisation") @Nullable OrganisationRef organisation,
            @QueryParam("theme") @Nullable Theme theme,
            @QueryParam("ageBand") @Nullable AgeBand ageBand,
            @QueryParam("language") @Nullable Language language,
            @QueryParam("state") @Nullable LibraryState state) {
        return aids.list(actor, new AidFilter(organisation, theme, ageBand, language, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public RecognitionAid get(@Context Actor actor, @PathParam("id") RecognitionAidId id) {
        return aids.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes what it asks.")
    public RecognitionAid revise(
            @Context Actor actor,
            @PathParam("id") RecognitionAidId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(AidText.class) MergePatch patch) {
        return aids.revise(
                actor, id, ifMatch.revision(), patch.applyTo(aids.get(actor, id).text()));
    }

    @POST
    @Path("{id}/publish")
    @Summary("Shows it to all who work in the organisation; not by the one who wrote it.")
    public RecognitionAid publish(
            @Context Actor actor, @PathParam("id") RecognitionAidId id, @Context IfMatch ifMatch) {
        return aids.publish(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/retire")
    @Summary("Shows it to nobody any more but those who keep the library.")
    public RecognitionAid retire(@Context Actor actor, @PathParam("id") RecognitionAidId id, @Context IfMatch ifMatch) {
        return aids.retire(actor, id, ifMatch.revision());
    }
}
