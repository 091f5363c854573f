package org.houvast.stepplan.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.privacy.Actor;
import org.houvast.rest.Summary;
import org.houvast.stepplan.ActionCard;
import org.houvast.stepplan.ActionCards;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a stand-in has to know. */
@Component(service = ActionCardResource.class, property = "houvast.rest=/action-cards")
@Path("/")
@Produces("application/json")
public final class ActionCardResource {
    private final ActionCards cards;

    @Activate
    public ActionCardResource(@Reference ActionCards cards) {
        this.cards = cards;
    }

    @GET
    @Path("{child}")
    @Summary("What to do with a child today, for whoever works in its group: no file.")
    public ActionCard of(
            @Context Actor actor, @PathParam("child") ChildRef child, @QueryParam("group") @Nullable GroupRef group) {
        return cards.of(actor, child, group);
    }
}
