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
    private final JointAssessments jointAssessments;

    @Activate
    public AssessmentResource(@Reference JointAssessments jointAssessments) {
        this.jointAssessments = jointAssessments;
    }

    @POST
    @Creates
    @Summary("Begins a draft that both sides write on.")
    public JointAssessment draft(@Context Actor actor, DraftAssessment command) {
        return jointAssessments.draft(actor, command);
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
        return jointAssessments.list(actor, new AssessmentFilter(question, location, state, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One joint assessment.")
    public JointAssessment get(@Context Actor actor, @PathParam("id") AssessmentId id) {
        return jointAssessments.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes a draft, or one that was sent back.")
    public JointAssessment revise(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseAssessment.class) MergePatch patch) {
        JointAssessment current = jointAssessments.get(actor, id);
        return jointAssessments.revise(
                actor,
                id,
                ifMatch.revision(),
                patch.applyTo(new ReviseAssessment(
                        current.evidence(),
                        current.outcome(),
                        current.rationale(),
                        current.strengths(),
                        current.parentView(),
                        current.childView())));
    }

    @POST
    @Path("{id}/propose")
    @Summary("Puts it before both sides.")
    public JointAssessment propose(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            ProposeAssessment command) {
        return jointAssessments.propose(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/confirm")
    @Summary("Confirms for the caller's side.")
    public JointAssessment confirm(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            ConfirmAssessment command) {
        return jointAssessments.confirm(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/return")
    @Summary("Sends it back, with a reason.")
    public JointAssessment sendBack(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            ReturnAssessment command) {
        return jointAssessments.sendBack(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/postpone")
    @Summary("Says that it is not clear yet, and until when to look.")
    public JointAssessment postpone(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            PostponeAssessment command) {
        return jointAssessments.postpone(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/dissent")
    @Summary("Records that the caller sees it differently.")
    public JointAssessment dissent(
            @Context Actor actor,
            @PathParam("id") AssessmentId id,
            @Context IfMatch ifMatch,
            DissentFromAssessment command) {
        return jointAssessments.dissent(actor, id, ifMatch.revision(), command);
    }
}
