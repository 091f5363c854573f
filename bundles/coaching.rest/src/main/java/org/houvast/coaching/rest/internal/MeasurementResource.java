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
import org.houvast.coaching.BeginMeasurement;
import org.houvast.coaching.CompetenceMeasurement;
import org.houvast.coaching.CompetenceMeasurements;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.MeasurementId;
import org.houvast.coaching.MeasurementSummary;
import org.houvast.coaching.RecallShare;
import org.houvast.coaching.ReviseMeasurement;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.Side;
import org.houvast.coaching.TeamPicture;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
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

/** Competence measurements: one's own, those that somebody shares with the caller, and the picture of a team. */
@Component(service = MeasurementResource.class, property = "houvast.rest=/competence-measurements")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class MeasurementResource {
    private final CompetenceMeasurements measurements;

    @Activate
    public MeasurementResource(@Reference CompetenceMeasurements measurements) {
        this.measurements = measurements;
    }

    @POST
    @Creates
    @Summary("Begins to look at one's own work.")
    public CompetenceMeasurement begin(@Context Actor actor, BeginMeasurement command) {
        return measurements.begin(actor, command);
    }

    @GET
    @Summary("The measurements of the caller, newest first.")
    public Page<MeasurementSummary> own(@Context Actor actor, @Context PageRequest page) {
        return measurements.own(actor, page);
    }

    @GET
    @Path("received")
    @Summary("The measurements that others share with the caller now, the one shared last first.")
    public Page<MeasurementSummary> received(@Context Actor actor, @Context PageRequest page) {
        return measurements.received(actor, page);
    }

    @GET
    @Path("team-picture")
    @Summary("How the team of a place sees itself, over a half-year that is over: averages from five people.")
    public TeamPicture teamPicture(
            @Context Actor actor,
            @QueryParam("role") @Nullable Side role,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("half") @Nullable Integer half) {
        return measurements.teamPicture(
                actor,
                role == null ? Side.STAFF : role,
                new FigureFilter(PlaceQuery.required(location, workForm), year, half));
    }

    @GET
    @Path("{id}")
    @Summary("One of them, with its scores.")
    public CompetenceMeasurement get(@Context Actor actor, @PathParam("id") MeasurementId id) {
        return measurements.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes the scores of a draft.")
    public CompetenceMeasurement revise(
            @Context Actor actor,
            @PathParam("id") MeasurementId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseMeasurement.class) MergePatch patch) {
        CompetenceMeasurement now = measurements.get(actor, id);
        return measurements.revise(actor, id, ifMatch.revision(), patch.applyTo(new ReviseMeasurement(now.scores())));
    }

    @POST
    @Path("{id}/finalise")
    @Summary("Makes a draft final.")
    public CompetenceMeasurement finalise(
            @Context Actor actor, @PathParam("id") MeasurementId id, @Context IfMatch ifMatch) {
        return measurements.finalise(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/discard")
    @Summary("Throws a draft away.")
    public void discard(@Context Actor actor, @PathParam("id") MeasurementId id, @Context IfMatch ifMatch) {
        measurements.discard(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/share")
    @Summary("Lets one person read it.")
    public CompetenceMeasurement share(
            @Context Actor actor, @PathParam("id") MeasurementId id, @Context IfMatch ifMatch, ShareWith command) {
        return measurements.share(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/recall")
    @Summary("Takes it back from one person, or from everybody.")
    public CompetenceMeasurement recall(
            @Context Actor actor, @PathParam("id") MeasurementId id, @Context IfMatch ifMatch, RecallShare command) {
        return measurements.recall(actor, id, ifMatch.revision(), command);
    }
}
