package org.houvast.benchmarks.floor.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.houvast.privacy.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The upper floor: the same on the web machinery of the product, which checks the token and finds out who asks. */
@Component(service = FloorResource.class, property = "houvast.rest=/floor")
@Path("/")
@Produces("application/json")
public final class FloorResource {
    private final Timeline timeline;
    private final Board board;
    private final Patterns patterns;
    private final Capture capture;

    @Activate
    public FloorResource(
            @Reference Timeline timeline,
            @Reference Board board,
            @Reference Patterns patterns,
            @Reference Capture capture) {
        this.timeline = timeline;
        this.board = board;
        this.patterns = patterns;
        this.capture = capture;
    }

    @GET
    @Path("children/{child}/timeline")
    public byte[] timeline(@Context Actor actor, @PathParam("child") String child, @QueryParam("limit") int limit) {
        return timeline.of(child, limit, actor.request().clientAddress());
    }

    @GET
    @Path("groups/{group}/board")
    public byte[] board(@Context Actor actor, @PathParam("group") String group) {
        return board.of(group, actor.request().clientAddress());
    }

    @GET
    @Path("patterns/{child}")
    public byte[] pattern(@Context Actor actor, @PathParam("child") String child) {
        return patterns.of(child, actor.request().clientAddress());
    }

    @POST
    @Path("observations")
    public Response capture(@Context Actor actor, @Context UriInfo address, InputStream body) throws IOException {
        Capture.Captured made =
                capture.capture(Draft.read(body), actor.request().clientAddress());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(made.id().toString())
                        .build())
                .tag("1")
                .entity(made.document())
                .build();
    }
}
