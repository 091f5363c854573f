package org.houvast.administration.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.houvast.administration.Screens;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.Page;
import org.houvast.privacy.Actor;
import org.houvast.rest.Summary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for the caller. */
@Component(service = WorkQueueResource.class, property = "houvast.rest=/work-queue")
@Path("/")
@Produces("application/json")
public final class WorkQueueResource {
    private final Screens screens;

    @Activate
    public WorkQueueResource(@Reference Screens screens) {
        this.screens = screens;
    }

    @GET
    @Summary("What waits for the caller, the soonest due first; at most 200.")
    public Page<WorkQueueContributor.Item> workQueue(@Context Actor actor) {
        return Page.last(screens.workQueue(actor));
    }
}
