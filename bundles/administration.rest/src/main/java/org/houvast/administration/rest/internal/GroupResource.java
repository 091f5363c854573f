package org.houvast.administration.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.houvast.administration.GroupBoard;
import org.houvast.administration.GroupView;
import org.houvast.administration.Screens;
import org.houvast.commons.GroupRef;
import org.houvast.privacy.Actor;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A group and its board. */
@Component(service = GroupResource.class, property = "houvast.rest=/groups")
@Path("/")
@Produces("application/json")
public final class GroupResource {
    private final Screens screens;

    @Activate
    public GroupResource(@Reference Screens screens) {
        this.screens = screens;
    }

    @GET
    @Path("{group}")
    @Summary("A group.")
    public GroupView group(@Context Actor actor, @PathParam("group") GroupRef group) {
        return screens.group(actor, group);
    }

    @GET
    @Path("{group}/board")
    @Summary("The screen of a group: its children today, and what is open for each and for the group.")
    public GroupBoard board(@Context Actor actor, @PathParam("group") GroupRef group) {
        return screens.board(actor, group);
    }
}
