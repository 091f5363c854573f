package org.houvast.privacy.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
    @Path("verification")
    @Summary("Checks the whole chain; nothing under broken means that it is intact.")
    public AuditVerification verify(@Context Actor actor) {
        return trail.verify(actor);
    }
}
