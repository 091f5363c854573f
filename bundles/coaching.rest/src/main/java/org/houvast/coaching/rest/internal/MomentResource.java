package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import org.houvast.coaching.CancelMoment;
import org.houvast.coaching.ChangeMoment;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.CoachingMoments;
import org.houvast.coaching.CorrectMoment;
import org.houvast.coaching.HoldMoment;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.MomentSummary;
import org.houvast.coaching.Presence;
import org.houvast.coaching.Presences;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.StartMoment;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Coaching moments: propose, agree, record, find. */
@Component(service = MomentResource.class, property = "houvast.rest=/moments")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class MomentResource {
    private final CoachingMoments moments;
    private final Presences presences;

    @Activate
    public MomentResource(@Reference CoachingMoments moments, @Reference Presences presences) {
        this.moments = moments;
        this.presences = presences;
    }

    @POST
    @Creates
    @Summary("Names a time; the other side has to agree.")
    public CoachingMoment propose(@Context Actor actor, ProposeMoment command) {
        return moments.propose(actor, command);
    }

    @GET
    @Summary("The moments that the caller may read, the one planned last first.")
    public Page<MomentSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("coach") @Nullable StaffRef coach,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("state") @Nullable MomentState state,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return moments.list(actor, new MomentFilter(coach, group, location, state, from, to), page);
    }

    @GET
    @Path("presence")
    @Summary("Planned against delivered, each form apart.")
    public Presence presence(
            @Context Actor actor,
            @QueryParam("coach") @Nullable StaffRef coach,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return presences.count(actor, new MomentFilter(coach, group, location, null, from, to));
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public CoachingMoment get(@Context Actor actor, @PathParam("id") MomentId id) {
        return moments.get(actor, id);
    }

    @POST
    @Path("{id}/agree")
    @Summary("Agrees for the other side.")
    public CoachingMoment agree(@Context Actor actor, @PathParam("id") MomentId id, @Context IfMatch ifMatch) {
        return moments.agree(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/change")
    @Summary("Names another time; the other side has to agree.")
    public CoachingMoment change(
            @Context Actor actor, @PathParam("id") MomentId id, @Context IfMatch ifMatch, ChangeMoment command) {
        return moments.change(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/start")
    @Summary("Says that the coach is there.")
    public CoachingMoment start(
            @Context Actor actor, @PathParam("id") MomentId id, @Context IfMatch ifMatch, StartMoment command) {
        return moments.start(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/hold")
    @Summary("Records what took place, with the minutes on the group.")
    public CoachingMoment hold(
            @Context Actor actor, @PathParam("id") MomentId id, @Context IfMatch ifMatch, HoldMoment command) {
        return moments.hold(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/not-held")
    @Summary("Says that it did not take place.")
    public CoachingMoment notHeld(@Context Actor actor, @PathParam("id") MomentId id, @Context IfMatch ifMatch) {
        return moments.notHeld(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/cancel")
    @Summary("Calls it off.")
    public CoachingMoment cancel(
            @Context Actor actor, @PathParam("id") MomentId id, @Context IfMatch ifMatch, CancelMoment command) {
        return moments.cancel(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/correct")
    @Summary("Corrects recorded minutes.")
    public CoachingMoment correct(
            @Context Actor actor, @PathParam("id") MomentId id, @Context IfMatch ifMatch, CorrectMoment command) {
        return moments.correct(actor, id, ifMatch.revision(), command);
    }
}
