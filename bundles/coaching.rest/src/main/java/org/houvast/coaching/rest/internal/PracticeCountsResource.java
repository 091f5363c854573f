package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.PracticeCounts;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.rest.PlaceQuery;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a manager may know of coaching besides hours. */
@Component(service = PracticeCountsResource.class, property = "houvast.rest=/practice-counts")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class PracticeCountsResource {
    private final PracticeCounts counts;

    @Activate
    public PracticeCountsResource(@Reference PracticeCounts counts) {
        this.counts = counts;
    }

    @GET
    @Summary("Coarse counts of a place in a quarter, for its manager; fewer than five are not told.")
    public PracticeCounts.Counts get(
            @Context Actor actor,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            @QueryParam("year") int year,
            @QueryParam("quarter") int quarter) {
        return counts.of(actor, PlaceQuery.required(location, workForm), year, quarter);
    }
}
