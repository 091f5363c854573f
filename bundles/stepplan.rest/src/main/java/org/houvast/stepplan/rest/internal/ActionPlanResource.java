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
import java.time.Instant;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
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
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanFilter;
import org.houvast.stepplan.ActionPlanId;
import org.houvast.stepplan.ActionPlanState;
import org.houvast.stepplan.ActionPlanSummary;
import org.houvast.stepplan.ActionPlans;
import org.houvast.stepplan.AgreeActionPlan;
import org.houvast.stepplan.AnswerOfParents;
import org.houvast.stepplan.CloseActionPlan;
import org.houvast.stepplan.ConsultActionPlan;
import org.houvast.stepplan.CreateActionPlan;
import org.houvast.stepplan.DiscussActionPlan;
import org.houvast.stepplan.ReviewActionPlan;
import org.houvast.stepplan.ReviseActionPlan;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Action plans: goals at home and at the centre. */
@Component(service = ActionPlanResource.class, property = "houvast.rest=/action-plans")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ActionPlanResource {
    private final ActionPlans actionPlans;

    @Activate
    public ActionPlanResource(@Reference ActionPlans actionPlans) {
        this.actionPlans = actionPlans;
    }

    @POST
    @Creates
    @Summary("Begins an action plan.")
    public ActionPlan create(@Context Actor actor, CreateActionPlan command) {
        return actionPlans.create(actor, command);
    }

    @GET
    @Summary("The action plans that the caller may read, newest first.")
    public Page<ActionPlanSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("question") @Nullable QuestionId question,
            @QueryParam("state") @Nullable ActionPlanState state,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return actionPlans.list(actor, new ActionPlanFilter(child, group, location, question, state, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One action plan.")
    public ActionPlan get(@Context Actor actor, @PathParam("id") ActionPlanId id) {
        return actionPlans.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes a draft.")
    public ActionPlan revise(
            @Context Actor actor,
            @PathParam("id") ActionPlanId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseActionPlan.class) MergePatch patch) {
        ActionPlan current = actionPlans.get(actor, id);
        return actionPlans.revise(actor, id, ifMatch.revision(), patch.applyTo(ReviseActionPlan.of(current.text())));
    }

    @POST
    @Path("{id}/consult")
    @Summary("Ties it to the recorded consultation.")
    public ActionPlan consult(
            @Context Actor actor,
            @PathParam("id") ActionPlanId id,
            @Context IfMatch ifMatch,
            ConsultActionPlan command) {
        return actionPlans.consult(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/discuss")
    @Summary("Says that it was talked over with the parents.")
    public ActionPlan discuss(
            @Context Actor actor,
            @PathParam("id") ActionPlanId id,
            @Context IfMatch ifMatch,
            DiscussActionPlan command) {
        return actionPlans.discuss(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/record-parents")
    @Summary("Records whether the parents agree.")
    public ActionPlan recordParents(
            @Context Actor actor, @PathParam("id") ActionPlanId id, @Context IfMatch ifMatch, AnswerOfParents command) {
        return actionPlans.recordParents(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/agree")
    @Summary("Agrees for the caller's side.")
    public ActionPlan agree(
            @Context Actor actor, @PathParam("id") ActionPlanId id, @Context IfMatch ifMatch, AgreeActionPlan command) {
        return actionPlans.agree(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/start")
    @Summary("Begins to work by it.")
    public ActionPlan start(@Context Actor actor, @PathParam("id") ActionPlanId id, @Context IfMatch ifMatch) {
        return actionPlans.start(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/review")
    @Summary("Looks back on its goals.")
    public ActionPlan review(
            @Context Actor actor,
            @PathParam("id") ActionPlanId id,
            @Context IfMatch ifMatch,
            ReviewActionPlan command) {
        return actionPlans.review(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/close")
    @Summary("Closes it with its outcome.")
    public ActionPlan close(
            @Context Actor actor, @PathParam("id") ActionPlanId id, @Context IfMatch ifMatch, CloseActionPlan command) {
        return actionPlans.close(actor, id, ifMatch.revision(), command);
    }
}
