package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.houvast.coaching.EnterPolicyTime;
import org.houvast.coaching.HoursFilter;
import org.houvast.coaching.HoursProofs;
import org.houvast.coaching.PolicyTime;
import org.houvast.coaching.PolicyTimeId;
import org.houvast.commons.LocationRef;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Policy time: enter, see, withdraw. */
@Component(service = PolicyTimeResource.class, property = "houvast.rest=/policy-time")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class PolicyTimeResource {
    private final HoursProofs hours;

    @Activate
    public PolicyTimeResource(@Reference HoursProofs hours) {
        this.hours = hours;
    }

    @POST
    @Creates
    @Summary("Enters time that was spent on policy.")
    public PolicyTime enter(@Context Actor actor, EnterPolicyTime command) {
        return hours.enter(actor, command);
    }

    @GET
    @Summary("The entries of a year, the last day first.")
    public List<PolicyTime> list(
            @Context Actor actor,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("location") @Nullable LocationRef location) {
        return hours.policyTimes(actor, new HoursFilter(year, location));
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public PolicyTime get(@Context Actor actor, @PathParam("id") PolicyTimeId id) {
        return hours.policyTime(actor, id);
    }

    @POST
    @Path("{id}/withdraw")
    @Summary("Takes an entry out of the count.")
    public PolicyTime withdraw(@Context Actor actor, @PathParam("id") PolicyTimeId id, @Context IfMatch ifMatch) {
        return hours.withdraw(actor, id, ifMatch.revision());
    }
}
