package org.houvast.privacy.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentFilter;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.Consents;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.ObjectToConsent;
import org.houvast.privacy.RefuseConsent;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consents: ask, answer, find. */
@Component(service = ConsentResource.class, property = "houvast.rest=/consents")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ConsentResource {
    private final Consents consents;

    @Activate
    public ConsentResource(@Reference Consents consents) {
        this.consents = consents;
    }

    @POST
    @Creates
    @Summary("Asks those who decide about a child for consent.")
    public Consent request(@Context Actor actor, RequestConsent command) {
        return consents.request(actor, command);
    }

    @GET
    @Summary("The consents that the caller may read, newest first.")
    public Page<Consent> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("purpose") @Nullable ConsentPurpose purpose) {
        return consents.list(actor, new ConsentFilter(child, purpose), page);
    }

    @GET
    @Path("{id}")
    @Summary("One consent.")
    public Consent get(@Context Actor actor, @PathParam("id") ConsentId id) {
        return consents.get(actor, id);
    }

    @POST
    @Path("{id}/give")
    @Summary("Somebody who decides agrees.")
    public Consent give(
            @Context Actor actor, @PathParam("id") ConsentId id, @Context IfMatch ifMatch, GiveConsent command) {
        return consents.give(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/refuse")
    @Summary("Somebody who decides says no.")
    public Consent refuse(
            @Context Actor actor, @PathParam("id") ConsentId id, @Context IfMatch ifMatch, RefuseConsent command) {
        return consents.refuse(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/withdraw")
    @Summary("Somebody who decides takes it back, at once.")
    public Consent withdraw(
            @Context Actor actor, @PathParam("id") ConsentId id, @Context IfMatch ifMatch, WithdrawConsent command) {
        return consents.withdraw(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/object")
    @Summary("The other holder of custody disagrees with what one gave.")
    public Consent object(
            @Context Actor actor, @PathParam("id") ConsentId id, @Context IfMatch ifMatch, ObjectToConsent command) {
        return consents.object(actor, id, ifMatch.revision(), command);
    }
}
