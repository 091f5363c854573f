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
import org.houvast.privacy.LiftRestriction;
import org.houvast.privacy.Restriction;
import org.houvast.privacy.RestrictionFilter;
import org.houvast.privacy.RestrictionId;
import org.houvast.privacy.RestrictionState;
import org.houvast.privacy.Restrictions;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files of children that are set apart: find, lift. One begins with the answer of a request. */
@Component(service = RestrictionResource.class, property = "houvast.rest=/restrictions")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class RestrictionResource {
    private final Restrictions restrictions;

    @Activate
    public RestrictionResource(@Reference Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @GET
    @Summary("The restrictions of processing where the caller is manager or data protection officer, newest first.")
    public Page<Restriction> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("state") @Nullable RestrictionState state) {
        return restrictions.list(actor, new RestrictionFilter(child, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One restriction of processing.")
    public Restriction get(@Context Actor actor, @PathParam("id") RestrictionId id) {
        return restrictions.get(actor, id);
    }

    @POST
    @Path("{id}/lift")
    @Summary("The data protection officer opens the file again, after the asker was told.")
    public Restriction lift(
            @Context Actor actor,
            @PathParam("id") RestrictionId id,
            @Context IfMatch ifMatch,
            LiftRestriction command) {
        return restrictions.lift(actor, id, ifMatch.revision(), command);
    }
}
