package org.houvast.parents.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.parents.CorrectWish;
import org.houvast.parents.ParentWish;
import org.houvast.parents.ParentWishId;
import org.houvast.parents.ParentWishSummary;
import org.houvast.parents.ParentWishes;
import org.houvast.parents.RespondToWish;
import org.houvast.parents.SayWish;
import org.houvast.parents.WishFilter;
import org.houvast.parents.WishState;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wishes of guardians: say, record, respond, correct, find. */
@Component(service = ParentWishResource.class, property = "houvast.rest=/parent-wishes")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ParentWishResource {
    private final ParentWishes wishes;

    @Activate
    public ParentWishResource(@Reference ParentWishes wishes) {
        this.wishes = wishes;
    }

    @POST
    @Creates
    @Summary("A guardian says a wish, or staff write down what a guardian said.")
    public ParentWish say(@Context Actor actor, SayWish command) {
        return wishes.say(actor, command);
    }

    @GET
    @Summary("The wishes that the caller may read as staff, newest first.")
    public Page<ParentWishSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("state") @Nullable WishState state) {
        return wishes.list(actor, new WishFilter(child, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One wish, for staff and for the guardian whose wish it is.")
    public ParentWish get(@Context Actor actor, @PathParam("id") ParentWishId id) {
        return wishes.get(actor, id);
    }

    @POST
    @Path("{id}/respond")
    @Summary("Staff respond; the guardian reads it.")
    public ParentWish respond(
            @Context Actor actor, @PathParam("id") ParentWishId id, @Context IfMatch ifMatch, RespondToWish command) {
        return wishes.respond(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/correct")
    @Summary("The guardian whose wish it is says it otherwise; nobody else can.")
    public ParentWish correct(
            @Context Actor actor, @PathParam("id") ParentWishId id, @Context IfMatch ifMatch, CorrectWish command) {
        return wishes.correct(actor, id, ifMatch.revision(), command);
    }
}
