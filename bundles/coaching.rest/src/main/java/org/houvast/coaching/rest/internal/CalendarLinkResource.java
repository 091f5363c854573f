package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.houvast.coaching.CalendarLink;
import org.houvast.coaching.CalendarLinkId;
import org.houvast.coaching.CalendarLinks;
import org.houvast.coaching.MakeCalendarLink;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The own links to the own calendar: make, see, revoke. */
@Component(service = CalendarLinkResource.class, property = "houvast.rest=/calendar-links")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class CalendarLinkResource {
    private final CalendarLinks links;

    @Activate
    public CalendarLinkResource(@Reference CalendarLinks links) {
        this.links = links;
    }

    @POST
    @Creates
    @Summary("Makes a link; only this answer holds its secret, for /moments/calendar.ics?key=….")
    public CalendarLink make(@Context Actor actor, MakeCalendarLink command) {
        return links.make(actor, command);
    }

    @GET
    @Summary("The own links that work.")
    public List<CalendarLink> list(@Context Actor actor) {
        return links.list(actor);
    }

    @GET
    @Path("{id}")
    @Summary("One of them, without its secret.")
    public CalendarLink get(@Context Actor actor, @PathParam("id") CalendarLinkId id) {
        return links.get(actor, id);
    }

    @POST
    @Path("{id}/revoke")
    @Summary("Makes a link useless at once.")
    public CalendarLink revoke(@Context Actor actor, @PathParam("id") CalendarLinkId id, @Context IfMatch ifMatch) {
        return links.revoke(actor, id, ifMatch.revision());
    }
}
