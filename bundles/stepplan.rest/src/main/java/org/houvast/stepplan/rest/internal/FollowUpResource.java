package org.houvast.stepplan.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.houvast.stepplan.ChildDiscussionId;
import org.houvast.stepplan.CompleteFollowUp;
import org.houvast.stepplan.DropFollowUp;
import org.houvast.stepplan.FollowUp;
import org.houvast.stepplan.FollowUpFilter;
import org.houvast.stepplan.FollowUpId;
import org.houvast.stepplan.FollowUpState;
import org.houvast.stepplan.FollowUpSummary;
import org.houvast.stepplan.FollowUps;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Actions that were agreed in child discussions: who, what, by when. */
@Component(service = FollowUpResource.class, property = "houvast.rest=/follow-ups")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class FollowUpResource {
    private final FollowUps followUps;

    @Activate
    public FollowUpResource(@Reference FollowUps followUps) {
        this.followUps = followUps;
    }

    @GET
    @Summary("The agreed actions that the caller may read, newest first.")
    public Page<FollowUpSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("question") @Nullable QuestionId question,
            @QueryParam("state") @Nullable FollowUpState state,
            @QueryParam("who") @Nullable StaffRef who,
            @QueryParam("discussion") @Nullable ChildDiscussionId discussion) {
        return followUps.list(
                actor, new FollowUpFilter(child, group, location, question, state, who, discussion), page);
    }

    @GET
    @Path("{id}")
    @Summary("One agreed action.")
    public FollowUp get(@Context Actor actor, @PathParam("id") FollowUpId id) {
        return followUps.get(actor, id);
    }

    @POST
    @Path("{id}/complete")
    @Summary("Says that it was done.")
    public FollowUp complete(
            @Context Actor actor, @PathParam("id") FollowUpId id, @Context IfMatch ifMatch, CompleteFollowUp command) {
        return followUps.complete(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/drop")
    @Summary("Says that it is not done any more, with a reason.")
    public FollowUp drop(
            @Context Actor actor, @PathParam("id") FollowUpId id, @Context IfMatch ifMatch, DropFollowUp command) {
        return followUps.drop(actor, id, ifMatch.revision(), command);
    }
}
