package org.houvast.stepplan.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.commons.ChildRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.Summary;
import org.houvast.stepplan.CreateHandover;
import org.houvast.stepplan.Handover;
import org.houvast.stepplan.HandoverFilter;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.HandoverState;
import org.houvast.stepplan.HandoverSummary;
import org.houvast.stepplan.Handovers;
import org.houvast.stepplan.RecordTalk;
import org.houvast.stepplan.ReviseHandover;
import org.houvast.stepplan.SendHandover;
import org.houvast.stepplan.SubmitHandover;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Handovers to school and after-school care, for those who hand over. */
@Component(service = HandoverResource.class, property = "houvast.rest=/handovers")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class HandoverResource {
    private final Handovers handovers;

    @Activate
    public HandoverResource(@Reference Handovers handovers) {
        this.handovers = handovers;
    }

    @POST
    @Creates
    @Summary("Begins a handover: chooses what would go, and to whom.")
    public Handover create(@Context Actor actor, CreateHandover command) {
        return handovers.create(actor, command);
    }

    @GET
    @Summary("The handovers that the caller may read, newest first.")
    public Page<HandoverSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("state") @Nullable HandoverState state) {
        return handovers.list(actor, new HandoverFilter(child, location, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One handover, with exactly what would go.")
    public Handover get(@Context Actor actor, @PathParam("id") HandoverId id) {
        return handovers.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Chooses anew; what parents saw is withdrawn.")
    public Handover revise(
            @Context Actor actor,
            @PathParam("id") HandoverId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseHandover.class) MergePatch patch) {
        Handover current = handovers.get(actor, id);
        return handovers.revise(actor, id, ifMatch.revision(), patch.applyTo(ReviseHandover.of(current)));
    }

    @POST
    @Path("{id}/submit")
    @Summary("Freezes it for the parents, with the consents that were asked.")
    public Handover submit(
            @Context Actor actor, @PathParam("id") HandoverId id, @Context IfMatch ifMatch, SubmitHandover command) {
        return handovers.submit(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/send")
    @Summary("Sends it, while the consent holds.")
    public Handover send(
            @Context Actor actor, @PathParam("id") HandoverId id, @Context IfMatch ifMatch, SendHandover command) {
        return handovers.send(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/receive")
    @Summary("Notes that a receiver outside of this system has it.")
    public Handover receive(@Context Actor actor, @PathParam("id") HandoverId id, @Context IfMatch ifMatch) {
        return handovers.receive(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/talk")
    @Summary("Writes down that both sides talked.")
    public Handover talk(
            @Context Actor actor, @PathParam("id") HandoverId id, @Context IfMatch ifMatch, RecordTalk command) {
        return handovers.talk(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/complete")
    @Summary("Completes it.")
    public Handover complete(@Context Actor actor, @PathParam("id") HandoverId id, @Context IfMatch ifMatch) {
        return handovers.complete(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/destroy")
    @Summary("Destroys the set; that there was a handover stays.")
    public Handover destroy(@Context Actor actor, @PathParam("id") HandoverId id, @Context IfMatch ifMatch) {
        return handovers.destroy(actor, id, ifMatch.revision());
    }
}
