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
import org.houvast.coaching.Approach;
import org.houvast.coaching.ApproachFigures;
import org.houvast.coaching.ApproachFilter;
import org.houvast.coaching.ApproachId;
import org.houvast.coaching.ApproachLine;
import org.houvast.coaching.ApproachSource;
import org.houvast.coaching.ApproachText;
import org.houvast.coaching.Approaches;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.LibraryState;
import org.houvast.coaching.OfferApproach;
import org.houvast.coaching.PublishApproach;
import org.houvast.coaching.Theme;
import org.houvast.coaching.TipAudience;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.PlaceQuery;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The approach library. */
@Component(service = ApproachResource.class, property = "houvast.rest=/approaches")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ApproachResource {
    private final Approaches approaches;

    @Activate
    public ApproachResource(@Reference Approaches approaches) {
        this.approaches = approaches;
    }

    @POST
    @Creates
    @Summary("Offers what was tried and what happened, in own words; somebody else checks it before others read it.")
    public Approach offer(@Context Actor actor, OfferApproach command) {
        return approaches.offer(actor, command);
    }

    @GET
    @Summary("Approaches and published tips of the organisations that the caller works in; the newest half-year first.")
    public Page<ApproachLine> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("organisation") @Nullable OrganisationRef organisation,
            @QueryParam("theme") @Nullable Theme theme,
            @QueryParam("ageBand") @Nullable AgeBand ageBand,
            @QueryParam("subjectType") Subject.@Nullable Type subjectType,
            @QueryParam("audience") @Nullable TipAudience audience,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            @QueryParam("language") @Nullable Language language,
            @QueryParam("source") @Nullable ApproachSource source,
            @QueryParam("state") @Nullable LibraryState state) {
        return approaches.list(
                actor,
                new ApproachFilter(
                        organisation, theme, ageBand, subjectType, audience, workForm, language, source, state),
                page);
    }

    @GET
    @Path("figures")
    @Summary(
            "What came of advice and modelling, by theme, in a half-year that is over: nothing of fewer than five people.")
    public ApproachFigures figures(
            @Context Actor actor,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("half") @Nullable Integer half) {
        return approaches.figures(actor, new FigureFilter(PlaceQuery.required(location, workForm), year, half));
    }

    @GET
    @Path("{id}")
    @Summary("One approach.")
    public Approach get(@Context Actor actor, @PathParam("id") ApproachId id) {
        return approaches.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Writes it anew; it is checked anew.")
    public Approach revise(
            @Context Actor actor,
            @PathParam("id") ApproachId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ApproachText.class) MergePatch patch) {
        return approaches.revise(
                actor,
                id,
                ifMatch.revision(),
                patch.applyTo(approaches.get(actor, id).text()));
    }

    @POST
    @Path("{id}/publish")
    @Summary("Says that nobody can be recognised in it, and shows it; not by those who wrote it.")
    public Approach publish(
            @Context Actor actor, @PathParam("id") ApproachId id, @Context IfMatch ifMatch, PublishApproach command) {
        return approaches.publish(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/retire")
    @Summary("Shows it to nobody any more but those who may check it.")
    public Approach retire(@Context Actor actor, @PathParam("id") ApproachId id, @Context IfMatch ifMatch) {
        return approaches.retire(actor, id, ifMatch.revision());
    }
}
