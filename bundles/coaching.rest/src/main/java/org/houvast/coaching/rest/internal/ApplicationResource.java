package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.coaching.AcceptApplication;
import org.houvast.coaching.ApplicationFilter;
import org.houvast.coaching.ApplicationId;
import org.houvast.coaching.ApplicationState;
import org.houvast.coaching.ApplicationSummary;
import org.houvast.coaching.ApplyForCoaching;
import org.houvast.coaching.Capacity;
import org.houvast.coaching.CoachingApplication;
import org.houvast.coaching.CoachingApplications;
import org.houvast.coaching.DeclineApplication;
import org.houvast.coaching.PlanIntake;
import org.houvast.commons.LocationRef;
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

/** Applications for coaching: apply, decide, find. */
@Component(service = ApplicationResource.class, property = "houvast.rest=/applications")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class ApplicationResource {
    private final CoachingApplications applications;

    @Activate
    public ApplicationResource(@Reference CoachingApplications applications) {
        this.applications = applications;
    }

    @POST
    @Creates
    @Summary("A location asks for coaching.")
    public CoachingApplication apply(@Context Actor actor, ApplyForCoaching command) {
        return applications.apply(actor, command);
    }

    @GET
    @Summary("The applications that the caller may read, newest first.")
    public Page<ApplicationSummary> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("state") @Nullable ApplicationState state) {
        return applications.list(actor, new ApplicationFilter(location, state), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public CoachingApplication get(@Context Actor actor, @PathParam("id") ApplicationId id) {
        return applications.get(actor, id);
    }

    @GET
    @Path("{id}/capacity")
    @Summary("The room there is at its place: caseloads of coaches, hours left in agreements.")
    public Capacity capacity(@Context Actor actor, @PathParam("id") ApplicationId id) {
        return applications.capacity(actor, id);
    }

    @POST
    @Path("{id}/plan-intake")
    @Summary("Plans the talk about it.")
    public CoachingApplication planIntake(
            @Context Actor actor, @PathParam("id") ApplicationId id, @Context IfMatch ifMatch, PlanIntake command) {
        return applications.planIntake(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/accept")
    @Summary("Accepts it; the assignment is made with it.")
    public CoachingApplication accept(
            @Context Actor actor,
            @PathParam("id") ApplicationId id,
            @Context IfMatch ifMatch,
            AcceptApplication command) {
        return applications.accept(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/decline")
    @Summary("Declines it with a reason.")
    public CoachingApplication decline(
            @Context Actor actor,
            @PathParam("id") ApplicationId id,
            @Context IfMatch ifMatch,
            DeclineApplication command) {
        return applications.decline(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/withdraw")
    @Summary("Takes it back.")
    public CoachingApplication withdraw(
            @Context Actor actor, @PathParam("id") ApplicationId id, @Context IfMatch ifMatch) {
        return applications.withdraw(actor, id, ifMatch.revision());
    }
}
