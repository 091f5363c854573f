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
import org.houvast.coaching.AddGoalEvidence;
import org.houvast.coaching.LearningGoal;
import org.houvast.coaching.LearningGoalId;
import org.houvast.coaching.LearningGoalState;
import org.houvast.coaching.LearningGoalSummary;
import org.houvast.coaching.LearningGoals;
import org.houvast.coaching.LinkLearningGoal;
import org.houvast.coaching.ReviseLearningGoal;
import org.houvast.coaching.SetLearningGoal;
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

/** One's own learning goals. */
@Component(service = LearningGoalResource.class, property = "houvast.rest=/learning-goals")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class LearningGoalResource {
    private final LearningGoals goals;

    @Activate
    public LearningGoalResource(@Reference LearningGoals goals) {
        this.goals = goals;
    }

    @POST
    @Creates
    @Summary("Sets oneself a goal.")
    public LearningGoal set(@Context Actor actor, SetLearningGoal command) {
        return goals.set(actor, command);
    }

    @GET
    @Summary("The goals of the caller, newest first.")
    public Page<LearningGoalSummary> own(
            @Context Actor actor, @Context PageRequest page, @QueryParam("state") @Nullable LearningGoalState state) {
        return goals.own(actor, state, page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public LearningGoal get(@Context Actor actor, @PathParam("id") LearningGoalId id) {
        return goals.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes an open goal.")
    public LearningGoal revise(
            @Context Actor actor,
            @PathParam("id") LearningGoalId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseLearningGoal.class) MergePatch patch) {
        LearningGoal now = goals.get(actor, id);
        ReviseLearningGoal current = new ReviseLearningGoal(now.competence(), now.type(), now.text());
        return goals.revise(actor, id, ifMatch.revision(), patch.applyTo(current));
    }

    @POST
    @Path("{id}/add-evidence")
    @Summary("Links what shows that it comes nearer.")
    public LearningGoal addEvidence(
            @Context Actor actor,
            @PathParam("id") LearningGoalId id,
            @Context IfMatch ifMatch,
            AddGoalEvidence command) {
        return goals.addEvidence(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/link")
    @Summary("Links it to the question that it came from, or to none.")
    public LearningGoal link(
            @Context Actor actor,
            @PathParam("id") LearningGoalId id,
            @Context IfMatch ifMatch,
            LinkLearningGoal command) {
        return goals.link(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/reach")
    @Summary("Says that it is reached.")
    public LearningGoal reach(@Context Actor actor, @PathParam("id") LearningGoalId id, @Context IfMatch ifMatch) {
        return goals.reach(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/drop")
    @Summary("Lets it go.")
    public LearningGoal drop(@Context Actor actor, @PathParam("id") LearningGoalId id, @Context IfMatch ifMatch) {
        return goals.drop(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/resume")
    @Summary("Takes it up again.")
    public LearningGoal resume(@Context Actor actor, @PathParam("id") LearningGoalId id, @Context IfMatch ifMatch) {
        return goals.resume(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/delete")
    @Summary("Deletes it for good.")
    public void delete(@Context Actor actor, @PathParam("id") LearningGoalId id, @Context IfMatch ifMatch) {
        goals.delete(actor, id, ifMatch.revision());
    }
}
