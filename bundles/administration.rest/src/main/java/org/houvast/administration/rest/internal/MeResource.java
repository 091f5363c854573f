package org.houvast.administration.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.houvast.administration.Me;
import org.houvast.administration.Screens;
import org.houvast.privacy.Actor;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who the caller is here. */
@Component(service = MeResource.class, property = "houvast.rest=/me")
@Path("/")
@Produces("application/json")
public final class MeResource {
    private final Screens screens;

    @Activate
    public MeResource(@Reference Screens screens) {
        this.screens = screens;
    }

    @GET
    @Summary("Who the caller is here: roles, places, groups, own children.")
    public Me me(@Context Actor actor) {
        return screens.me(actor);
    }
}
