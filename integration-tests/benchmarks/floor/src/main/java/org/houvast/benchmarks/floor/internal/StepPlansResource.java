package org.houvast.benchmarks.floor.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.houvast.privacy.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A step plan, on the web machinery of the product. */
@Component(service = StepPlansResource.class, property = "houvast.rest=/floor-step-plans")
@Path("/")
@Produces("application/json")
public final class StepPlansResource {
    private final StepPlanDocument document;

    @Activate
    public StepPlansResource(@Reference StepPlanDocument document) {
        this.document = document;
    }

    @GET
    @Path("{id}")
    public byte[] plan(@Context Actor actor, @PathParam("id") UUID id) {
        return document.of(id, actor.request().clientAddress());
    }
}
