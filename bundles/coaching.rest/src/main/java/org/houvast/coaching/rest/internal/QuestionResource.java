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
import java.util.List;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.AskQuestion;
import org.houvast.coaching.CaseParticipant;
import org.houvast.coaching.CaseParticipants;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.FollowUpOutside;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.QuestionSummary;
import org.houvast.coaching.Questions;
import org.houvast.coaching.ReopenQuestion;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.ReviseQuestion;
import org.houvast.coaching.WithdrawQuestion;
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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questions: draft, ask, pick up, follow up, close, find. */
@Component(service = QuestionResource.class, property = "houvast.rest=/questions")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class QuestionResource {
    private final Questions questions;
    private final CaseParticipants participants;

    @Activate
    public QuestionResource(@Reference Questions questions, @Reference CaseParticipants participants) {
        this.questions = questions;
        this.participants = participants;
    }

    @POST
    @Creates
    @Summary("Begins a question, and asks it at once when askNow is true; a subject is enough for a draft.")
    public Question draft(@Context Actor actor, DraftQuestion command) {
        return questions.draft(actor, command);
    }

    @GET
    @Summary("The questions that the caller may read, newest first.")
    public Page<QuestionSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("state") @Nullable QuestionState state,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return questions.list(actor, new QuestionFilter(child, group, location, state, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public Question get(@Context Actor actor, @PathParam("id") QuestionId id) {
        return questions.get(actor, id);
    }

    @GET
    @Path("{id}/participants")
    @Summary("Who takes part in the case of a question, and what each of them may see of it.")
    public List<CaseParticipant> participants(@Context Actor actor, @PathParam("id") QuestionId id) {
        return participants.of(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes a draft.")
    public Question revise(
            @Context Actor actor,
            @PathParam("id") QuestionId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseQuestion.class) MergePatch patch) {
        Question now = questions.get(actor, id);
        ReviseQuestion current = new ReviseQuestion(
                now.text(),
                now.strengths(),
                now.themes(),
                now.wishes(),
                now.urgency(),
                now.signalDate(),
                now.noticedBy());
        return questions.revise(actor, id, ifMatch.revision(), patch.applyTo(current));
    }

    @POST
    @Path("{id}/ask")
    @Summary("Asks a draft; the coaches of the group see it from now on.")
    public Question ask(
            @Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch, AskQuestion command) {
        return questions.ask(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/pick-up")
    @Summary("A coach takes the question on.")
    public Question pickUp(@Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch) {
        return questions.pickUp(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/explore")
    @Summary("Says that looking has begun.")
    public Question explore(@Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch) {
        return questions.explore(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/reveal")
    @Summary("Records, on an active consent, that the outside coach may know the child by name.")
    public Question reveal(@Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch) {
        return questions.reveal(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/follow-up")
    @Summary("Says that what the outcome asks for has begun.")
    public Question followUp(@Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch) {
        return questions.followUp(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/agree-try-out")
    @Summary("Agrees on something that staff will try.")
    public Question agreeTryOut(
            @Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch, AgreeTryOut command) {
        return questions.agreeTryOut(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/review-try-out")
    @Summary("Looks back on something that was tried.")
    public Question reviewTryOut(
            @Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch, ReviewTryOut command) {
        return questions.reviewTryOut(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/follow-up-outside")
    @Summary("The manager records who follows up outside.")
    public Question followUpOutside(
            @Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch, FollowUpOutside command) {
        return questions.followUpOutside(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/offer-evaluation")
    @Summary("Offers staff who take part to look back when the question is closed.")
    public Question offerEvaluation(@Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch) {
        return questions.offerEvaluation(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/close")
    @Summary("Closes the question for the side of the caller; it is closed when both sides have.")
    public Question close(@Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch) {
        return questions.close(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/reopen")
    @Summary("Opens a closed question again.")
    public Question reopen(
            @Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch, ReopenQuestion command) {
        return questions.reopen(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/withdraw")
    @Summary("The asker takes the question back.")
    public Question withdraw(
            @Context Actor actor, @PathParam("id") QuestionId id, @Context IfMatch ifMatch, WithdrawQuestion command) {
        return questions.withdraw(actor, id, ifMatch.revision(), command);
    }
}
