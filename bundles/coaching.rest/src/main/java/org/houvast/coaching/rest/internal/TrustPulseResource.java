package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.AnswerTrustPulse;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.TrustPicture;
import org.houvast.coaching.TrustPulse;
import org.houvast.coaching.TrustPulseId;
import org.houvast.coaching.TrustPulses;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.PlaceQuery;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The two-way trust pulse. */
@Component(service = TrustPulseResource.class, property = "houvast.rest=/trust-pulses")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class TrustPulseResource {
    private final TrustPulses pulses;

    @Activate
    public TrustPulseResource(@Reference TrustPulses pulses) {
        this.pulses = pulses;
    }

    @POST
    @Creates
    @Summary("Answers about a coach assignment, for the side of the caller.")
    public TrustPulse answer(@Context Actor actor, AnswerTrustPulse command) {
        return pulses.answer(actor, command);
    }

    @GET
    @Summary("The answers of the caller, newest first.")
    public Page<TrustPulse> own(@Context Actor actor, @Context PageRequest page) {
        return pulses.own(actor, page);
    }

    @GET
    @Path("picture")
    @Summary(
            "How both sides trust each other at a place, over a half-year that is over: averages from five people a side.")
    public TrustPicture picture(
            @Context Actor actor,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("half") @Nullable Integer half) {
        return pulses.picture(actor, new FigureFilter(PlaceQuery.required(location, workForm), year, half));
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public TrustPulse get(@Context Actor actor, @PathParam("id") TrustPulseId id) {
        return pulses.get(actor, id);
    }
}
