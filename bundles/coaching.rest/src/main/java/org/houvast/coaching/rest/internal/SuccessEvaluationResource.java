package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.EvaluateSuccess;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.SuccessEvaluation;
import org.houvast.coaching.SuccessEvaluationId;
import org.houvast.coaching.SuccessEvaluations;
import org.houvast.coaching.SuccessPicture;
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

/** Closing evaluations. */
@Component(service = SuccessEvaluationResource.class, property = "houvast.rest=/success-evaluations")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class SuccessEvaluationResource {
    private final SuccessEvaluations evaluations;

    @Activate
    public SuccessEvaluationResource(@Reference SuccessEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @POST
    @Creates
    @Summary("Looks back on a closed question.")
    public SuccessEvaluation evaluate(@Context Actor actor, EvaluateSuccess command) {
        return evaluations.evaluate(actor, command);
    }

    @GET
    @Summary("The evaluations of the caller, newest first.")
    public Page<SuccessEvaluation> own(@Context Actor actor, @Context PageRequest page) {
        return evaluations.own(actor, page);
    }

    @GET
    @Path("picture")
    @Summary("How staff of a place look back, over a half-year that is over: averages from five people.")
    public SuccessPicture picture(
            @Context Actor actor,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("half") @Nullable Integer half) {
        return evaluations.picture(actor, new FigureFilter(PlaceQuery.required(location, workForm), year, half));
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public SuccessEvaluation get(@Context Actor actor, @PathParam("id") SuccessEvaluationId id) {
        return evaluations.get(actor, id);
    }
}
