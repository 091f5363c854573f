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
import org.houvast.coaching.Explanation;
import org.houvast.coaching.ExplanationFilter;
import org.houvast.coaching.ExplanationId;
import org.houvast.coaching.ExplanationSummary;
import org.houvast.coaching.Explanations;
import org.houvast.coaching.GiveExplanation;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseExplanation;
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

/** Explanations of what a child or group does, beside what it can. */
@Component(service = ExplanationResource.class, property = "houvast.rest=/explanations")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ExplanationResource {
    private final Explanations explanations;

    @Activate
    public ExplanationResource(@Reference Explanations explanations) {
        this.explanations = explanations;
    }

    @POST
    @Creates
    @Summary("Gives an explanation; after the outcome it is the one that AGE_APPROPRIATE asks for.")
    public Explanation give(@Context Actor actor, GiveExplanation command) {
        return explanations.give(actor, command);
    }

    @GET
    @Summary("The explanations that the caller may read, newest first; by child only those that answer no question.")
    public Page<ExplanationSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("question") @Nullable QuestionId question,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return explanations.list(actor, new ExplanationFilter(child, group, location, question, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public Explanation get(@Context Actor actor, @PathParam("id") ExplanationId id) {
        return explanations.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("The writer writes it anew.")
    public Explanation revise(
            @Context Actor actor,
            @PathParam("id") ExplanationId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseExplanation.class) MergePatch patch) {
        Explanation now = explanations.get(actor, id);
        ReviseExplanation current = new ReviseExplanation(
                now.behaviour() == null ? "" : now.behaviour(),
                now.possibilities() == null ? "" : now.possibilities(),
                null);
        return explanations.revise(actor, id, ifMatch.revision(), patch.applyTo(current));
    }

    @POST
    @Path("{id}/retract")
    @Summary("The writer takes it back; a duty that it met is open again.")
    public Explanation retract(
            @Context Actor actor, @PathParam("id") ExplanationId id, @Context IfMatch ifMatch, RetractRecord command) {
        return explanations.retract(actor, id, ifMatch.revision(), command);
    }
}
