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
import org.houvast.coaching.AssessmentFilter;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.AssessmentState;
import org.houvast.coaching.AssessmentSummary;
import org.houvast.coaching.ConfirmAssessment;
import org.houvast.coaching.DissentFromAssessment;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.JointAssessments;
import org.houvast.coaching.PostponeAssessment;
import org.houvast.coaching.ProposeAssessment;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.ReturnAssessment;
import org.houvast.coaching.ReviseAssessment;
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

/** Joint assessments: draft, propose, confirm, find. */
@Component(service = AssessmentResource.class, property = "houvast.rest=/assessments")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class AssessmentResource {
    private final JointAssessments assessments;

    @Activate
    public AssessmentResource(@Reference JointAssessments assessments) {
        this.assessments = assessments;
    }

    @POST
    @Creates
    @Summary("Begins a joint assessment that both sides can write on.")
    public JointAssessment draft(@Context Actor actor, DraftAssessment command) {
        return assessments.draft(actor, command);
    }

    @GET
    @Summary("The joint assessments that the caller may read, newest first.")
    public Page<AssessmentSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("question") @Nullable QuestionId question,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("state") @Nullable AssessmentState state,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return assessments.list(actor, new AssessmentFilter(question, location, state, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public JointAssessment get(@Context Actor actor, @PathParam("id") AssessmentId id) {
        return assessments.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes a draft.")
    public JointAssessment revise(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseAssessment.class) MergePatch patch) {
        JointAssessment now = assessments.get(actor, id);
        ReviseAssessment current = new ReviseAssessment(
                now.evidence(),
                now.outcome(),
                now.rationale(),
                now.strengths(),
                now.parentView(),
                now.childView(),
                null);
        return assessments.revise(actor, id, ifMatch.revision(), patch.applyTo(current));
    }

    @POST
    @Path("{id}/propose")
    @Summary("Puts a draft before both sides; confirms for nobody.")
    public JointAssessment propose(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            ProposeAssessment command) {
        return assessments.propose(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/confirm")
    @Summary("Confirms for the side of the caller; it is confirmed when both sides have.")
    public JointAssessment confirm(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            ConfirmAssessment command) {
        return assessments.confirm(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/return")
    @Summary("The side that did not propose it sends it back.")
    public JointAssessment sendBack(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            ReturnAssessment command) {
        return assessments.sendBack(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/postpone")
    @Summary("Says for the side of the caller that it is not clear yet.")
    public JointAssessment postpone(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            PostponeAssessment command) {
        return assessments.postpone(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/dissent")
    @Summary("Records that the caller sees it differently; blocks nobody.")
    public JointAssessment dissent(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            DissentFromAssessment command) {
        return assessments.dissent(actor, id, ifMatch.revision(), command);
    }
}
