package org.houvast.stepplan.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.houvast.stepplan.CancelConsultation;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.ConsultationFilter;
import org.houvast.stepplan.ConsultationId;
import org.houvast.stepplan.ConsultationState;
import org.houvast.stepplan.ConsultationSummary;
import org.houvast.stepplan.Consultations;
import org.houvast.stepplan.HoldConsultation;
import org.houvast.stepplan.PlanConsultation;
import org.houvast.stepplan.RecordConsultation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consultations of manager and team after SPECIFIC_APPROACH. */
@Component(service = ConsultationResource.class, property = "houvast.rest=/consultations")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ConsultationResource {
    private final Consultations consultations;

    @Activate
    public ConsultationResource(@Reference Consultations consultations) {
        this.consultations = consultations;
    }

    @POST
    @Creates
    @Summary("Plans a consultation of manager and team.")
    public Consultation plan(@Context Actor actor, PlanConsultation command) {
        return consultations.plan(actor, command);
    }

    @GET
    @Summary("The consultations that the caller may read, newest first.")
    public Page<ConsultationSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("question") @Nullable QuestionId question,
            @QueryParam("state") @Nullable ConsultationState state,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return consultations.list(
                actor, new ConsultationFilter(child, group, location, question, state, from, to), page);
    }

    @GET
    @Path("{id}")
    @Summary("One consultation.")
    public Consultation get(@Context Actor actor, @PathParam("id") ConsultationId id) {
        return consultations.get(actor, id);
    }

    @POST
    @Path("{id}/hold")
    @Summary("Says that it was held, and who was there.")
    public Consultation hold(
            @Context Actor actor,
            @PathParam("id") ConsultationId id,
            @Context IfMatch ifMatch,
            HoldConsultation command) {
        return consultations.hold(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/record")
    @Summary("Records what was decided, and how parents are told.")
    public Consultation record(
            @Context Actor actor,
            @PathParam("id") ConsultationId id,
            @Context IfMatch ifMatch,
            RecordConsultation command) {
        return consultations.record(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/cancel")
    @Summary("Calls it off and names a new day.")
    public Consultation cancel(
            @Context Actor actor,
            @PathParam("id") ConsultationId id,
            @Context IfMatch ifMatch,
            CancelConsultation command) {
        return consultations.cancel(actor, id, ifMatch.revision(), command);
    }
}
