package org.houvast.benchmarks.floor.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.houvast.privacy.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a guardian can read, on the web machinery of the product; a guardian of the benchmark has the child of the same number. */
@Component(service = OwnSharesResource.class, property = "houvast.rest=/floor-shares")
@Path("/")
@Produces("application/json")
public final class OwnSharesResource {
    private static final String GUARDIAN = "guardian";

    private final OwnShares shares;

    @Activate
    public OwnSharesResource(@Reference OwnShares shares) {
        this.shares = shares;
    }

    @GET
    public byte[] shares(@Context Actor actor, @QueryParam("limit") int limit) {
        String guardian = actor.person().key();
        String child = "child" + guardian.substring(GUARDIAN.length());
        return shares.of(guardian, child, limit, actor.request().clientAddress());
    }
}
