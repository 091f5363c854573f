package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import org.houvast.coaching.HoursFilter;
import org.houvast.coaching.HoursProof;
import org.houvast.coaching.HoursProofs;
import org.houvast.commons.LocationRef;
import org.houvast.privacy.Actor;
import org.houvast.rest.CsvLine;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The proof of hours for the inspector, as a document and to be taken along. */
@Component(service = HoursResource.class, property = "houvast.rest=/hours-proof")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class HoursResource {
    private final HoursProofs hours;

    @Activate
    public HoursResource(@Reference HoursProofs hours) {
        this.hours = hours;
    }

    @GET
    @Summary("Policy time and coaching against their norms, how coaching is spread, and who was coached.")
    public HoursProof proof(
            @Context Actor actor,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("location") @Nullable LocationRef location) {
        return hours.proof(actor, new HoursFilter(year, location));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=utf-8")
    @Summary("The same as comma separated values.")
    public byte[] export(
            @Context Actor actor,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("location") @Nullable LocationRef location) {
        return CsvLine.all(hours.export(actor, new HoursFilter(year, location)).cells())
                .getBytes(StandardCharsets.UTF_8);
    }
}
