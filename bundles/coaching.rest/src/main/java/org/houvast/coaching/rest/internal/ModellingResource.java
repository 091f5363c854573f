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
import java.time.Instant;
import org.houvast.coaching.Modelling;
import org.houvast.coaching.ModellingFilter;
import org.houvast.coaching.ModellingId;
import org.houvast.coaching.ModellingSummary;
import org.houvast.coaching.Modellings;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RecordModelling;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseModelling;
import org.houvast.coaching.TryModelling;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
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

/** Modelling: what was shown on the group, and how it went when others tried it. */
@Component(service = ModellingResource.class, property = "houvast.rest=/modellings")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ModellingResource {
    private final Modellings modellings;

    @Activate
    public ModellingResource(@Reference Modellings modellings) {
        this.modellings = modellings;
    }

    @POST
    @Creates
    @Summary("Writes down what was shown; with a day to try it, it is a try-out of its question.")
    public Modelling record(@Context Actor actor, RecordModelling command) {
        return modellings.record(actor, command);
    }

    @GET
    @Summary("The entries that the caller may read, newest first; there is no list by child.")
    public Page<ModellingSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("question") @Nullable QuestionId question,
            @QueryParam("moment") @Nullable MomentId moment,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return modellings.list(actor, new ModellingFilter(group, location, question, moment, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public Modelling get(@Context Actor actor, @PathParam("id") ModellingId id) {
        return modellings.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("The writer writes it anew.")
    public Modelling revise(
            @Context Actor actor,
            @PathParam("id") ModellingId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseModelling.class) MergePatch patch) {
        Modelling now = modellings.get(actor, id);
        ReviseModelling current = new ReviseModelling(
                now.shown() == null ? "" : now.shown(),
                now.why() == null ? "" : now.why(),
                now.themes(),
                now.seenBy(),
                now.tryOn(),
                null);
        return modellings.revise(actor, id, ifMatch.revision(), patch.applyTo(current));
    }

    @POST
    @Path("{id}/try")
    @Summary("The caller tells how it went when trying it.")
    public Modelling tried(
            @Context Actor actor, @PathParam("id") ModellingId id, @Context IfMatch ifMatch, TryModelling command) {
        return modellings.tried(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/retract")
    @Summary("The writer takes it back; its words are not shown any more.")
    public Modelling retract(
            @Context Actor actor, @PathParam("id") ModellingId id, @Context IfMatch ifMatch, RetractRecord command) {
        return modellings.retract(actor, id, ifMatch.revision(), command);
    }
}
