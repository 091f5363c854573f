package org.houvast.stepplan.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.houvast.stepplan.CancelChildDiscussion;
import org.houvast.stepplan.ChildDiscussion;
import org.houvast.stepplan.ChildDiscussionFilter;
import org.houvast.stepplan.ChildDiscussionId;
import org.houvast.stepplan.ChildDiscussionState;
import org.houvast.stepplan.ChildDiscussionSummary;
import org.houvast.stepplan.ChildDiscussions;
import org.houvast.stepplan.HoldChildDiscussion;
import org.houvast.stepplan.PlanChildDiscussion;
import org.houvast.stepplan.PutOnAgenda;
import org.houvast.stepplan.RecapChildDiscussion;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings about children with a support question, from agenda to actions. */
@Component(service = ChildDiscussionResource.class, property = "houvast.rest=/child-discussions")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ChildDiscussionResource {
    private final ChildDiscussions discussions;

    @Activate
    public ChildDiscussionResource(@Reference ChildDiscussions discussions) {
        this.discussions = discussions;
    }

    @POST
    @Creates
    @Summary("Plans a meeting about children, with its agenda.")
    public ChildDiscussion plan(@Context Actor actor, PlanChildDiscussion command) {
        return discussions.plan(actor, command);
    }

    @GET
    @Summary("The child discussions that the caller may read, newest first.")
    public Page<ChildDiscussionSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("state") @Nullable ChildDiscussionState state) {
        return discussions.list(actor, new ChildDiscussionFilter(group, location, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One child discussion, with what of its agenda is for the caller.")
    public ChildDiscussion get(@Context Actor actor, @PathParam("id") ChildDiscussionId id) {
        return discussions.get(actor, id);
    }

    @POST
    @Path("{id}/agenda")
    @Summary("Puts more on the agenda.")
    public ChildDiscussion agenda(
            @Context Actor actor,
            @PathParam("id") ChildDiscussionId id,
            @Context IfMatch ifMatch,
            PutOnAgenda command) {
        return discussions.agenda(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/hold")
    @Summary("Says that it took place, and who was there.")
    public ChildDiscussion hold(
            @Context Actor actor,
            @PathParam("id") ChildDiscussionId id,
            @Context IfMatch ifMatch,
            HoldChildDiscussion command) {
        return discussions.hold(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/recap")
    @Summary("Writes down what was agreed and makes all its actions.")
    public ChildDiscussion recap(
            @Context Actor actor,
            @PathParam("id") ChildDiscussionId id,
            @Context IfMatch ifMatch,
            RecapChildDiscussion command) {
        return discussions.recap(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/cancel")
    @Summary("Calls it off, with a reason.")
    public ChildDiscussion cancel(
            @Context Actor actor,
            @PathParam("id") ChildDiscussionId id,
            @Context IfMatch ifMatch,
            CancelChildDiscussion command) {
        return discussions.cancel(actor, id, ifMatch.revision(), command);
    }
}
