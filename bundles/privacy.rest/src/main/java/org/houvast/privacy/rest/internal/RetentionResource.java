package org.houvast.privacy.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ApproveDestruction;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.DestructionId;
import org.houvast.privacy.Destructions;
import org.houvast.privacy.DueFilter;
import org.houvast.privacy.DueRecord;
import org.houvast.privacy.Hold;
import org.houvast.privacy.HoldId;
import org.houvast.privacy.Holds;
import org.houvast.privacy.KeptData;
import org.houvast.privacy.PlaceHold;
import org.houvast.privacy.ProposeDestruction;
import org.houvast.privacy.Retention;
import org.houvast.privacy.RetentionRule;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.PlaceQuery;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How long what is kept, what may not go yet, and what goes. */
@Component(service = RetentionResource.class, property = "houvast.rest=/retention")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class RetentionResource {
    private final Retention retention;
    private final Holds holds;
    private final Destructions destructions;

    @Activate
    public RetentionResource(
            @Reference Retention retention, @Reference Holds holds, @Reference Destructions destructions) {
        this.retention = retention;
        this.holds = holds;
        this.destructions = destructions;
    }

    @GET
    @Path("classes")
    @Summary("How long records of each class are kept at a place.")
    public List<RetentionRule> classes(
            @Context Actor actor,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return retention.rules(actor, PlaceQuery.required(location, workForm));
    }

    @GET
    @Path("register")
    @Summary("What is kept, table by table, with what every column holds.")
    public List<KeptData> register(
            @Context Actor actor,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return retention.register(actor, PlaceQuery.required(location, workForm));
    }

    @GET
    @Path("due")
    @Summary("What is past its term at a place, without content.")
    public Page<DueRecord> due(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("class") @Nullable RetentionClass retentionClass,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return retention.due(actor, new DueFilter(retentionClass, PlaceQuery.required(location, workForm)), page);
    }

    @POST
    @Path("holds")
    @Creates
    @Summary("Places a hold on all records of a child, or on one record.")
    public Hold placeHold(@Context Actor actor, PlaceHold command) {
        return holds.place(actor, command);
    }

    @GET
    @Path("holds")
    @Summary("The holds that were placed at a place, newest first.")
    public Page<Hold> holds(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return holds.list(actor, PlaceQuery.required(location, workForm), page);
    }

    @GET
    @Path("holds/{id}")
    @Summary("One hold.")
    public Hold hold(@Context Actor actor, @PathParam("id") HoldId id) {
        return holds.get(actor, id);
    }

    @POST
    @Path("holds/{id}/release")
    @Summary("Ends a hold.")
    public Hold release(@Context Actor actor, @PathParam("id") HoldId id, @Context IfMatch ifMatch) {
        return holds.release(actor, id, ifMatch.revision());
    }

    @POST
    @Path("destructions")
    @Creates
    @Summary("Proposes to destroy records that are past their term.")
    public Destruction propose(@Context Actor actor, ProposeDestruction command) {
        return destructions.propose(actor, command);
    }

    @GET
    @Path("destructions")
    @Summary("The destructions of a place with their proofs, newest first.")
    public Page<Destruction> destructions(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("location") @Nullable LocationRef location,
            @QueryParam("workForm") @Nullable WorkForm workForm) {
        return destructions.list(actor, PlaceQuery.required(location, workForm), page);
    }

    @GET
    @Path("destructions/{id}")
    @Summary("One destruction.")
    public Destruction destruction(@Context Actor actor, @PathParam("id") DestructionId id) {
        return destructions.get(actor, id);
    }

    @POST
    @Path("destructions/{id}/approve")
    @Summary("Another person agrees.")
    public Destruction approve(
            @Context Actor actor,
            @PathParam("id") DestructionId id,
            @Context IfMatch ifMatch,
            ApproveDestruction command) {
        return destructions.approve(actor, id, ifMatch.revision(), command);
    }

    @POST
    @Path("destructions/{id}/carry-out")
    @Summary("Destroys what was approved, and ends with the proof.")
    public Destruction carryOut(@Context Actor actor, @PathParam("id") DestructionId id, @Context IfMatch ifMatch) {
        return destructions.carryOut(actor, id, ifMatch.revision());
    }

    @POST
    @Path("destructions/{id}/cancel")
    @Summary("Stops it; what is gone stays gone.")
    public Destruction cancel(@Context Actor actor, @PathParam("id") DestructionId id, @Context IfMatch ifMatch) {
        return destructions.cancel(actor, id, ifMatch.revision());
    }
}
