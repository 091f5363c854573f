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
import org.houvast.coaching.Conversation;
import org.houvast.coaching.ConversationFilter;
import org.houvast.coaching.ConversationId;
import org.houvast.coaching.ConversationKind;
import org.houvast.coaching.ConversationSummary;
import org.houvast.coaching.Conversations;
import org.houvast.coaching.FinishAgreement;
import org.houvast.coaching.NewTalkAgreement;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RecordConversation;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseConversation;
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

/** Conversations: write down, keep agreements, find. */
@Component(service = ConversationResource.class, property = "houvast.rest=/conversations")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ConversationResource {
    private final Conversations conversations;

    @Activate
    public ConversationResource(@Reference Conversations conversations) {
        this.conversations = conversations;
    }

    @POST
    @Creates
    @Summary("Writes a conversation down; a question that was picked up is being explored from then on.")
    public Conversation record(@Context Actor actor, RecordConversation command) {
        return conversations.record(actor, command);
    }

    @GET
    @Summary("The conversations that the caller may read, newest first; a manager finds none.")
    public Page<ConversationSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("question") @Nullable QuestionId question,
            @QueryParam("kind") @Nullable ConversationKind kind,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return conversations.list(
                actor, new ConversationFilter(child, group, location, question, kind, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public Conversation get(@Context Actor actor, @PathParam("id") ConversationId id) {
        return conversations.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("The writer writes it anew.")
    public Conversation revise(
            @Context Actor actor,
            @PathParam("id") ConversationId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseConversation.class) MergePatch patch) {
        Conversation now = conversations.get(actor, id);
        ReviseConversation current = new ReviseConversation(
                now.heldOn(),
                now.gist() == null ? "" : now.gist(),
                now.agreements().stream()
                        .map(a -> new NewTalkAgreement(a.text(), a.who(), a.by()))
                        .toList(),
                now.confidentiality(),
                null);
        return conversations.revise(actor, id, ifMatch.revision(), patch.applyTo(current));
    }

    @POST
    @Path("{id}/done")
    @Summary("Says that something that was agreed is done.")
    public Conversation done(
            @Context Actor actor,
            @PathParam("id") ConversationId id,
            @Context IfMatch ifMatch,
            FinishAgreement command) {
        return conversations.done(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/retract")
    @Summary("The writer takes it back; its words are not shown any more.")
    public Conversation retract(
            @Context Actor actor, @PathParam("id") ConversationId id, @Context IfMatch ifMatch, RetractRecord command) {
        return conversations.retract(actor, id, ifMatch.revision(), command);
    }
}
