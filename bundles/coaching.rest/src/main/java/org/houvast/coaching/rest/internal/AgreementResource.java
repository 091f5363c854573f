package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.Objects;
import org.houvast.coaching.AgreementFilter;
import org.houvast.coaching.AgreementId;
import org.houvast.coaching.AgreementSummary;
import org.houvast.coaching.CooperationAgreement;
import org.houvast.coaching.CooperationAgreements;
import org.houvast.coaching.EndAgreement;
import org.houvast.coaching.EvaluateAgreement;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.ReviseAgreement;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cooperation agreements: make, revise, evaluate, end, find. */
@Component(service = AgreementResource.class, property = "houvast.rest=/agreements")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class AgreementResource {
    private final CooperationAgreements agreements;

    @Activate
    public AgreementResource(@Reference CooperationAgreements agreements) {
        this.agreements = agreements;
    }

    @POST
    @Creates
    @Summary("Writes down what organisations agreed on.")
    public CooperationAgreement make(@Context Actor actor, MakeAgreement command) {
        return agreements.make(actor, command);
    }

    @GET
    @Summary("The agreements that the caller may read, newest first.")
    public Page<AgreementSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("organisation") @Nullable OrganisationRef organisation,
            @QueryParam("activeOn") @Nullable LocalDate activeOn) {
        return agreements.list(actor, new AgreementFilter(location, organisation, activeOn), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them; hours, rate and payer only for who may read the terms.")
    public CooperationAgreement get(@Context Actor actor, @PathParam("id") AgreementId id) {
        return agreements.get(actor, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Summary("Changes terms, contact persons or last day.")
    public CooperationAgreement revise(
            @Context Actor actor,
            @PathParam("id") AgreementId id,
            @Context IfMatch ifMatch,
            @Context @PatchOf(ReviseAgreement.class) MergePatch patch) {
        CooperationAgreement now = agreements.get(actor, id);
        ReviseAgreement current = new ReviseAgreement(
                now.until(),
                now.hoursPerYear() == null ? 0 : now.hoursPerYear(),
                now.hourlyRate(),
                now.fundingSource(),
                now.programme(),
                now.goals(),
                now.contactPersons(),
                Objects.requireNonNullElse(now.evaluationDate(), now.from()));
        return agreements.revise(actor, id, ifMatch.revision(), patch.applyTo(current));
    }

    @POST
    @Path("{id}/evaluate")
    @Summary("Records that the parties looked back.")
    public CooperationAgreement evaluate(
            @Context Actor actor,
            @PathParam("id") AgreementId id,
            @Context IfMatch ifMatch,
            EvaluateAgreement command) {
        return agreements.evaluate(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/end")
    @Summary("Ends an agreement before its time.")
    public CooperationAgreement end(
            @Context Actor actor, @PathParam("id") AgreementId id, @Context IfMatch ifMatch, EndAgreement command) {
        return agreements.end(actor, id, ifMatch.revision(), command);
    }
}
