package org.houvast.privacy.rest.internal;

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
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakGlass;
import org.houvast.privacy.BreakGlassFilter;
import org.houvast.privacy.BreakGlassId;
import org.houvast.privacy.BreakGlassOpenings;
import org.houvast.privacy.BreakGlassState;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.ReviewBreakGlass;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files of children that are opened in an emergency: open, end, review, find. */
@Component(service = BreakGlassResource.class, property = "houvast.rest=/break-glass")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class BreakGlassResource {
    private final BreakGlassOpenings openings;

    @Activate
    public BreakGlassResource(@Reference BreakGlassOpenings openings) {
        this.openings = openings;
    }

    @POST
    @Creates
    @Summary("Opens the file of a child to the caller for a short time, because it cannot wait.")
    public BreakGlass open(@Context Actor actor, BreakTheGlass command) {
        return openings.open(actor, command);
    }

    @GET
    @Summary(
            "What the caller opened, and what others opened where the caller is manager or data protection officer, newest first.")
    public Page<BreakGlass> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("state") @Nullable BreakGlassState state) {
        return openings.list(actor, new BreakGlassFilter(child, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One opening of a file.")
    public BreakGlass get(@Context Actor actor, @PathParam("id") BreakGlassId id) {
        return openings.get(actor, id);
    }

    @POST
    @Path("{id}/end")
    @Summary("Who opened the file needs it no more.")
    public BreakGlass end(@Context Actor actor, @PathParam("id") BreakGlassId id, @Context IfMatch ifMatch) {
        return openings.end(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/review")
    @Summary("The manager or the data protection officer says whether it was justified.")
    public BreakGlass review(
            @Context Actor actor,
            @PathParam("id") BreakGlassId id,
            @Context IfMatch ifMatch,
            ReviewBreakGlass command) {
        return openings.review(actor, id, ifMatch.revision(), command);
    }
}
