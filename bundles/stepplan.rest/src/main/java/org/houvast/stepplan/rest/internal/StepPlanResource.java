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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.Summary;
import org.houvast.stepplan.CompleteStep;
import org.houvast.stepplan.ConfirmStepPlan;
import org.houvast.stepplan.CreateStepPlan;
import org.houvast.stepplan.InvolveParents;
import org.houvast.stepplan.MigrateStepPlan;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.ReturnStep;
import org.houvast.stepplan.ReviseStepPlan;
import org.houvast.stepplan.SkipStep;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanMigrations;
import org.houvast.stepplan.StepPlanPrints;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepPlanSummary;
import org.houvast.stepplan.StepPlans;
import org.houvast.stepplan.StopStepPlan;
import org.houvast.stepplan.rest.internal.print.StepPlanPages;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Step plans: which step are we at, who talks with the parents, by when. */
@Component(service = StepPlanResource.class, property = "houvast.rest=/step-plans")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class StepPlanResource {
    private final StepPlans stepPlans;
    private final StepPlanMigrations migrations;
    private final StepPlanPrints prints;

    @Activate
    public StepPlanResource(
            @Reference StepPlans stepPlans,
            @Reference StepPlanMigrations migrations,
            @Reference StepPlanPrints prints) {
        this.stepPlans = stepPlans;
        this.migrations = migrations;
        this.prints = prints;
    }

    @POST
    @Creates
    @Summary("Begins a step plan from a published template.")
    public StepPlan create(@Context Actor actor, CreateStepPlan command) {
        return stepPlans.create(actor, command);
    }

    @GET
    @Summary("The step plans that the caller may read, newest first.")
    public Page<StepPlanSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("question") @Nullable QuestionId question,
            @QueryParam("state") @Nullable StepPlanState state,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return stepPlans.list(actor, new StepPlanFilter(child, group, location, question, state, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One step plan, with its steps and what is due.")
    public StepPlan get(@Context Actor actor, @PathParam("id") StepPlanId id) {
        return stepPlans.get(actor, id);
    }

    @GET
    @Path("{id}/print")
    @Produces({StepPlanPages.HTML, StepPlanPages.PDF})
    @Summary("One page to print, as HTML or tagged PDF: for staff what they may read, or what parents may take home.")
    public Response print(
            @Context Actor actor,
            @Context Language language,
            @Context Request request,
            @PathParam("id") StepPlanId id,
            @QueryParam("audience") @Nullable PrintAudience audience) {
        MediaType form = StepPlanPages.form(request);
        return audience == PrintAudience.PARENTS
                ? StepPlanPages.of(prints.forParents(actor, id), language, form)
                : StepPlanPages.of(prints.forStaff(actor, id), language, form);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes aim and strengths.")
    public StepPlan revise(
            @Context Actor actor,
            @PathParam("id") StepPlanId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseStepPlan.class) MergePatch patch) {
        StepPlan current = stepPlans.get(actor, id);
        return stepPlans.revise(actor, id, ifMatch.revision(), patch.applyTo(ReviseStepPlan.of(current.text())));
    }

    @POST
    @Path("{id}/confirm")
    @Summary("Confirms for the caller's side; with the second side it runs.")
    public StepPlan confirm(
            @Context Actor actor, @PathParam("id") StepPlanId id, @Context IfMatch ifMatch, ConfirmStepPlan command) {
        return stepPlans.confirm(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/pause")
    @Summary("Pauses it until a day, with a reason.")
    public StepPlan pause(
            @Context Actor actor, @PathParam("id") StepPlanId id, @Context IfMatch ifMatch, PauseStepPlan command) {
        return stepPlans.pause(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/resume")
    @Summary("Goes on with it.")
    public StepPlan resume(@Context Actor actor, @PathParam("id") StepPlanId id, @Context IfMatch ifMatch) {
        return stepPlans.resume(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/stop")
    @Summary("Stops it, with a reason.")
    public StepPlan stop(
            @Context Actor actor, @PathParam("id") StepPlanId id, @Context IfMatch ifMatch, StopStepPlan command) {
        return stepPlans.stop(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/migrate")
    @Summary("Goes on with a newer version of its template.")
    public StepPlan migrate(
            @Context Actor actor, @PathParam("id") StepPlanId id, @Context IfMatch ifMatch, MigrateStepPlan command) {
        return migrations.migrate(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/complete")
    @Summary("Says that it is done.")
    public StepPlan complete(@Context Actor actor, @PathParam("id") StepPlanId id, @Context IfMatch ifMatch) {
        return stepPlans.complete(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/steps/{no}/start")
    @Summary("Begins a step.")
    public StepPlan startStep(
            @Context Actor actor, @PathParam("id") StepPlanId id, @PathParam("no") int no, @Context IfMatch ifMatch) {
        return stepPlans.startStep(actor, id, no, ifMatch.revision());
    }

    @POST
    @Path("{id}/steps/{no}/complete")
    @Summary("Completes a step; late is possible.")
    public StepPlan completeStep(
            @Context Actor actor,
            @PathParam("id") StepPlanId id,
            @PathParam("no") int no,
            @Context IfMatch ifMatch,
            CompleteStep command) {
        return stepPlans.completeStep(actor, id, no, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/steps/{no}/skip")
    @Summary("Leaves a step out, with a reason.")
    public StepPlan skipStep(
            @Context Actor actor,
            @PathParam("id") StepPlanId id,
            @PathParam("no") int no,
            @Context IfMatch ifMatch,
            SkipStep command) {
        return stepPlans.skipStep(actor, id, no, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/steps/{no}/return")
    @Summary("Goes back to an earlier step, with a reason.")
    public StepPlan returnStep(
            @Context Actor actor,
            @PathParam("id") StepPlanId id,
            @PathParam("no") int no,
            @Context IfMatch ifMatch,
            ReturnStep command) {
        return stepPlans.returnStep(actor, id, no, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/steps/{no}/record-parents")
    @Summary("Says how and when parents were involved at this step.")
    public StepPlan recordParents(
            @Context Actor actor,
            @PathParam("id") StepPlanId id,
            @PathParam("no") int no,
            @Context IfMatch ifMatch,
            InvolveParents command) {
        return stepPlans.recordParents(actor, id, no, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/steps/{no}/postpone-parents")
    @Summary("Says why parents are not involved yet, and until when.")
    public StepPlan postponeParents(
            @Context Actor actor,
            @PathParam("id") StepPlanId id,
            @PathParam("no") int no,
            @Context IfMatch ifMatch,
            PostponeParents command) {
        return stepPlans.postponeParents(actor, id, no, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/steps/{no}/confirm-postponement")
    @Summary("A second person agrees that parents are not involved yet.")
    public StepPlan confirmPostponement(
            @Context Actor actor, @PathParam("id") StepPlanId id, @PathParam("no") int no, @Context IfMatch ifMatch) {
        return stepPlans.confirmPostponement(actor, id, no, ifMatch.revision());
    }
}
