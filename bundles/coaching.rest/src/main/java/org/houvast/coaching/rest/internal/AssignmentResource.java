package org.houvast.coaching.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.Caseload;
import org.houvast.coaching.Caseloads;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachAssignments;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.HandOverAssignment;
import org.houvast.coaching.HandOvers;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Coach assignments: assign, end, hand over, find. */
@Component(service = AssignmentResource.class, property = "houvast.rest=/assignments")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class AssignmentResource {
    private final CoachAssignments assignments;
    private final HandOvers handOvers;
    private final Caseloads caseloads;

    @Activate
    public AssignmentResource(
            @Reference CoachAssignments assignments, @Reference HandOvers handOvers, @Reference Caseloads caseloads) {
        this.assignments = assignments;
        this.handOvers = handOvers;
        this.caseloads = caseloads;
    }

    @POST
    @Creates
    @Summary("Assigns a coach to groups of one location.")
    public CoachAssignment assign(@Context Actor actor, AssignCoach command) {
        return assignments.assign(actor, command);
    }

    @GET
    @Summary("The assignments that the caller may read, newest first.")
    public Page<CoachAssignment> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("coach") @Nullable StaffRef coach,
            @QueryParam("group") @Nullable GroupRef group,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("activeOn") @Nullable LocalDate activeOn) {
        return assignments.list(actor, new AssignmentFilter(coach, group, location, activeOn), page);
    }

    @GET
    @Path("{id}")
    @Summary("One of them.")
    public CoachAssignment get(@Context Actor actor, @PathParam("id") AssignmentId id) {
        return assignments.get(actor, id);
    }

    @POST
    @Path("{id}/end")
    @Summary("Ends an assignment before its time.")
    public CoachAssignment end(
            @Context Actor actor, @PathParam("id") AssignmentId id, @Context IfMatch ifMatch, EndAssignment command) {
        return assignments.end(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("{id}/hand-over")
    @Summary("Gives the rest of an assignment to another coach; moments to come go along.")
    public CoachAssignment handOver(
            @Context Actor actor,
            @PathParam("id") AssignmentId id,
            @Context IfMatch ifMatch,
            HandOverAssignment command) {
        return handOvers.handOver(actor, id, ifMatch.revision(), command);
    }

    @GET
    @Path("caseload")
    @Summary("What coaches have on hand now, with a warning where it is too much.")
    public Caseload caseload(@Context Actor actor, @QueryParam("location") @Nullable LocationRef location) {
        return caseloads.now(actor, location);
    }
}
