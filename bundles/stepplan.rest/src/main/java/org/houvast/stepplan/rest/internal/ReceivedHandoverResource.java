package org.houvast.stepplan.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.ReceivedHandover;
import org.houvast.stepplan.ReceivedHandoverSummary;
import org.houvast.stepplan.ReceivedHandovers;
import org.houvast.stepplan.RecordTalk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Handovers that came to the caller's place. */
@Component(service = ReceivedHandoverResource.class, property = "houvast.rest=/received-handovers")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ReceivedHandoverResource {
    private final ReceivedHandovers received;

    @Activate
    public ReceivedHandoverResource(@Reference ReceivedHandovers received) {
        this.received = received;
    }

    @GET
    @Summary("What came to the caller's place and may be read today, the newest first.")
    public Page<ReceivedHandoverSummary> list(@Context Actor actor, @Context PageRequest page) {
        return received.list(actor, page);
    }

    @GET
    @Path("{id}")
    @Summary("One handover, while the consent holds.")
    public ReceivedHandover get(@Context Actor actor, @PathParam("id") HandoverId id) {
        return received.get(actor, id);
    }

    @POST
    @Path("{id}/receive")
    @Summary("Confirms that it is there.")
    public ReceivedHandover receive(@Context Actor actor, @PathParam("id") HandoverId id, @Context IfMatch ifMatch) {
        return received.receive(actor, id, ifMatch.revision());
    }

    @POST
    @Path("{id}/talk")
    @Summary("Writes down that both sides talked.")
    public ReceivedHandover talk(
            @Context Actor actor, @PathParam("id") HandoverId id, @Context IfMatch ifMatch, RecordTalk command) {
        return received.talk(actor, id, ifMatch.revision(), command);
    }
}
