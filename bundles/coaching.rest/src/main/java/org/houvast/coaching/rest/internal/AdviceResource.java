package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import org.houvast.coaching.Advice;
import org.houvast.coaching.AdviceFilter;
import org.houvast.coaching.AdviceId;
import org.houvast.coaching.AdviceRegister;
import org.houvast.coaching.AdviceState;
import org.houvast.coaching.AdviceSummary;
import org.houvast.coaching.GiveAdvice;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RateAdvice;
import org.houvast.coaching.RespondToAdvice;
import org.houvast.coaching.RetractRecord;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Advice: give, answer, rate, share. */
@Component(service = AdviceResource.class, property = "houvast.rest=/advice")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class AdviceResource {
    private final AdviceRegister register;

    @Activate
    public AdviceResource(@Reference AdviceRegister register) {
        this.register = register;
    }

    @POST
    @Creates
    @Summary("Gives advice to one person or to everybody within the coaching of the group.")
    public Advice give(@Context Actor actor, GiveAdvice command) {
        return register.give(actor, command);
    }

    @GET
    @Summary("The advice that the caller may read, newest first; there is no list by child.")
    public Page<AdviceSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("question") @Nullable QuestionId question,
            @QueryParam("receiver") @Nullable StaffRef receiver,
            @QueryParam("state") @Nullable AdviceState state,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return register.list(actor, new AdviceFilter(group, location, question, receiver, state, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public Advice get(@Context Actor actor, @PathParam("id") AdviceId id) {
        return register.get(actor, id);
    }

    @POST
    @Path("{id}/respond")
    @Summary("Accepts, declines or puts off; accepted with a day to try it, it is a try-out of its question.")
    public Advice respond(
            @Context Actor actor, @PathParam("id") AdviceId id, @Context IfMatch ifMatch, RespondToAdvice command) {
        return register.respond(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/rate")
    @Summary("Says whether it was tried, and how much it helped.")
    public Advice rate(
            @Context Actor actor, @PathParam("id") AdviceId id, @Context IfMatch ifMatch, RateAdvice command) {
        return register.rate(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/share")
    @Summary("Agrees that others read it in the approach library; giver and receiver both have to.")
    public Advice share(@Context Actor actor, @PathParam("id") AdviceId id, @Context IfMatch ifMatch) {
        return register.share(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/retract")
    @Summary("The giver takes it back; its words are not shown any more.")
    public Advice retract(
            @Context Actor actor, @PathParam("id") AdviceId id, @Context IfMatch ifMatch, RetractRecord command) {
        return register.retract(actor, id, ifMatch.revision(), command);
    }
}
