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
import org.houvast.coaching.ProposeTip;
import org.houvast.coaching.RateTip;
import org.houvast.coaching.Theme;
import org.houvast.coaching.Tip;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TipFilter;
import org.houvast.coaching.TipId;
import org.houvast.coaching.TipState;
import org.houvast.coaching.TipSummary;
import org.houvast.coaching.TipText;
import org.houvast.coaching.Tips;
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

/** Tips: find, propose, keep, rate. */
@Component(service = TipResource.class, property = "houvast.rest=/tips")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class TipResource {
    private final Tips tips;

    @Activate
    public TipResource(@Reference Tips tips) {
        this.tips = tips;
    }

    @POST
    @Creates
    @Summary("Proposes a tip; somebody who keeps the tips of the place publishes it.")
    public Tip propose(@Context Actor actor, ProposeTip command) {
        return tips.propose(actor, command);
    }

    @GET
    @Summary("Published tips, and others for those who keep or wrote them; newest first.")
    public Page<TipSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("organisation") @Nullable OrganisationRef organisation,
            @QueryParam("theme") @Nullable Theme theme,
            @QueryParam("ageBand") @Nullable AgeBand ageBand,
            @QueryParam("audience") @Nullable TipAudience audience,
            @QueryParam("language") @Nullable Language language,
            @QueryParam("state") @Nullable TipState state) {
        return tips.list(actor, new TipFilter(organisation, theme, ageBand, audience, language, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public Tip get(@Context Actor actor, @PathParam("id") TipId id) {
        return tips.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes what it says.")
    public Tip revise(
            @Context Actor actor,
            @PathParam("id") TipId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(TipText.class) MergePatch patch) {
        return tips.revise(
                actor, id, ifMatch.revision(), patch.applyTo(tips.get(actor, id).text()));
    }

    @POST
    @Path("{id}/publish")
    @Summary("Shows it to all staff; not by the one who wrote it.")
    public Tip publish(@Context Actor actor, @PathParam("id") TipId id, @Context IfMatch ifMatch) {
        return tips.publish(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/retire")
    @Summary("Shows it to nobody any more but those who keep the tips.")
    public Tip retire(@Context Actor actor, @PathParam("id") TipId id, @Context IfMatch ifMatch) {
        return tips.retire(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/rate")
    @Summary("Says how much it helped in a group of the caller; told from five people on.")
    public Tip rate(@Context Actor actor, @PathParam("id") TipId id, RateTip command) {
        return tips.rate(actor, id, command);
    }
}
