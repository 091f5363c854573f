package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.CalendarFeeds;
import org.houvast.privacy.RequestFacts;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The calendar feed: the one address that is read by a secret instead of a token. */
@Component(
        service = CalendarFeedResource.class,
        property = {"houvast.rest=/moments/calendar.ics", "houvast.rest.open:Boolean=true"})
@Path("/")
public final class CalendarFeedResource {
    private final CalendarFeeds feeds;

    @Activate
    public CalendarFeedResource(@Reference CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Produces("text/calendar;charset=utf-8")
    @Summary("The moments of the owner of a calendar link, as iCalendar.")
    public byte[] read(@QueryParam("key") @Nullable String key, @Context RequestFacts facts) {
        return CalendarText.of(feeds.read(key == null ? "" : key, facts));
    }
}
