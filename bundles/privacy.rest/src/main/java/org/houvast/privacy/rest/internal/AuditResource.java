package org.houvast.privacy.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditTrail;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.OwnAction;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit, for those who watch over it. */
@Component(service = AuditResource.class, property = "houvast.rest=/audit")
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class AuditResource {
    private final AuditTrail trail;

    @Activate
    public AuditResource(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Summary("Who did what with which records, newest first.")
    public Page<AuditLine> list(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("person") @Nullable PersonRef person,
            @QueryParam("record") @Nullable UUID record,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return trail.list(actor, new AuditFilter(child, person, record, from, to), page);
    }

    @GET
    @Path("own")
    @Summary("What the caller did and tried, newest first; for everybody.")
    public Page<OwnAction> own(
            @Context Actor actor,
            @Context PageRequest page,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return trail.own(actor, from, to, page);
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=utf-8")
    @Summary("The same lines as comma separated values, oldest first, with the field names of NEN 7513.")
    public StreamingOutput export(
            @Context Actor actor,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("person") @Nullable PersonRef person,
            @QueryParam("record") @Nullable UUID record,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        return new AuditCsv(trail.export(actor, new AuditFilter(child, person, record, from, to)));
    }

    @GET
    @Path("verification")
    @Summary("Checks the whole chain; nothing under broken means that it is intact.")
    public AuditVerification verify(@Context Actor actor) {
        return trail.verify(actor);
    }
}
