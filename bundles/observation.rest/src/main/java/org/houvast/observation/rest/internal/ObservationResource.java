package org.houvast.observation.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationSummary;
import org.houvast.observation.ObservationText;
import org.houvast.observation.Observations;
import org.houvast.observation.RetractObservation;
import org.houvast.observation.ShareObservation;
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

/** Observations: capture, finish, amend, retract, find. */
@Component(service = ObservationResource.class, property = "houvast.rest=/observations")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ObservationResource {
    private final Observations observations;

    @Activate
    public ObservationResource(@Reference Observations observations) {
        this.observations = observations;
    }

    @POST
    @Creates
    @Summary("Begins a draft; one field is enough: a child, several children or a group.")
    public Observation capture(@Context Actor actor, CaptureObservation command) {
        return observations.capture(actor, command);
    }

    @GET
    @Summary("The observations that the caller may read, newest first.")
    public Page<ObservationSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("question") @Nullable UUID question,
            @QueryParam("request") @Nullable ObservationRequestId request,
            @QueryParam("state") @Nullable ObservationState state,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        ObservationFilter filter = new ObservationFilter(child, group, location, question, request, state, from, to);
        return observations.list(actor, filter, page);
    }

    @GET
    @Path("{id}")
    @Summary("One observation; with a child the view of that child, in which no other child appears.")
    public Observation get(
            @Context Actor actor, @PathParam("id") ObservationId id, @QueryParam("child") @Nullable ChildRef child) {
        return child == null ? observations.get(actor, id) : observations.get(actor, id, child);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes the text of a draft.")
    public Observation revise(
            @Context Actor actor,
            @PathParam("id") ObservationId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ObservationText.class) MergePatch patch) {
        Observation current = observations.get(actor, id);
        return observations.revise(actor, id, ifMatch.revision(), patch.applyTo(current.text()));
    }

    @POST
    @Path("{id}/finalise")
    @Summary("Makes a draft final, for everybody who works with the child or group.")
    public Observation finalise(@Context Actor actor, @PathParam("id") ObservationId id, @Context IfMatch ifMatch) {
        return observations.finalise(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/amend")
    @Summary("Corrects a final observation; what stood there before is kept.")
    public Observation amend(
            @Context Actor actor,
            @PathParam("id") ObservationId id,
            @Context IfMatch ifMatch,
            AmendObservation command) {
        return observations.amend(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/retract")
    @Summary("Takes a final observation back; its content is sealed and a stub with the reason stays.")
    public Observation retract(
            @Context Actor actor,
            @PathParam("id") ObservationId id,
            @Context IfMatch ifMatch,
            RetractObservation command) {
        return observations.retract(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/share")
    @Summary("Prepares one child's part for one guardian; it is looked at and sent among the shares.")
    public Observation share(
            @Context Actor actor,
            @PathParam("id") ObservationId id,
            @Context IfMatch ifMatch,
            ShareObservation command) {
        return observations.share(actor, id, ifMatch.revision(), command);
    }
}
