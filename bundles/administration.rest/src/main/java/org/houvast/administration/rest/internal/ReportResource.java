package org.houvast.administration.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.houvast.administration.AssessmentSheets;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.rest.PlaceQuery;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sheets for an assessment, as JSON or as a page. */
@Component(service = ReportResource.class, property = "houvast.rest=/reports")
@Path("/")
@Produces({SheetPages.JSON, SheetPages.HTML})
public final class ReportResource {
    private final AssessmentSheets sheets;

    @Activate
    public ReportResource(@Reference AssessmentSheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Path("dpia")
    @Summary("Input for the data protection impact assessment of the organisation that answers for a place.")
    public Response dpia(
            @Context Actor actor,
            @Context Request request,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return SheetPages.of(sheets.dpia(actor, PlaceQuery.required(location, workForm)), request);
    }

    @GET
    @Path("works-council")
    @Summary("What is kept about staff and who reads it, for the works council.")
    public Response worksCouncil(
            @Context Actor actor,
            @Context Request request,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return SheetPages.of(sheets.worksCouncil(actor, PlaceQuery.required(location, workForm)), request);
    }
}
