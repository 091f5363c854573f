package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.CancelSeries;
import org.houvast.coaching.MomentSeries;
import org.houvast.coaching.ProposeSeries;
import org.houvast.coaching.RecurringMoments;
import org.houvast.coaching.SeriesId;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moments that come back: propose, agree, call off as a whole. */
@Component(service = SeriesResource.class, property = "houvast.rest=/moment-series")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class SeriesResource {
    private final RecurringMoments series;

    @Activate
    public SeriesResource(@Reference RecurringMoments series) {
        this.series = series;
    }

    @POST
    @Creates
    @Summary("Names moments that come back every so many weeks; the other side has to agree.")
    public MomentSeries propose(@Context Actor actor, ProposeSeries command) {
        return series.propose(actor, command);
    }

    @GET
    @Path("{id}")
    @Summary("One series, with the ids of its moments.")
    public MomentSeries get(@Context Actor actor, @PathParam("id") SeriesId id) {
        return series.get(actor, id);
    }

    @POST
    @Path("{id}/agree")
    @Summary("Agrees for the other side with everything that is still to come.")
    public MomentSeries agree(@Context Actor actor, @PathParam("id") SeriesId id, @Context IfMatch ifMatch) {
        return series.agree(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/cancel")
    @Summary("Calls off what is still to come.")
    public MomentSeries cancel(
            @Context Actor actor, @PathParam("id") SeriesId id, @Context IfMatch ifMatch, CancelSeries command) {
        return series.cancel(actor, id, ifMatch.revision(), command);
    }
}
