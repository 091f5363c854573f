package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.CaseGuest;
import org.houvast.coaching.CaseGuestId;
import org.houvast.coaching.CaseGuests;
import org.houvast.coaching.InviteGuest;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Specialists who were invited to one case for a while. */
@Component(service = CaseGuestResource.class, property = "houvast.rest=/case-guests")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class CaseGuestResource {
    private final CaseGuests guests;

    @Activate
    public CaseGuestResource(@Reference CaseGuests guests) {
        this.guests = guests;
    }

    @POST
    @Creates
    @Summary("Invites a specialist to one case for a while.")
    public CaseGuest invite(@Context Actor actor, InviteGuest command) {
        return guests.invite(actor, command);
    }

    @GET
    @Summary("The guests of cases that the caller may read, the newest first.")
    public Page<CaseGuest> list(
            @Context Actor actor, @Context PageRequest page, @QueryParam("question") @Nullable QuestionId question) {
        return guests.list(actor, question, page);
    }

    @GET
    @Path("{id}")
    @Summary("One guest of a case.")
    public CaseGuest get(@Context Actor actor, @PathParam("id") CaseGuestId id) {
        return guests.get(actor, id);
    }

    @POST
    @Path("{id}/end")
    @Summary("Ends the invitation at once.")
    public CaseGuest end(@Context Actor actor, @PathParam("id") CaseGuestId id, @Context IfMatch ifMatch) {
        return guests.end(actor, id, ifMatch.revision());
    }
}
