package org.houvast.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;

/** Writes while it goes, more than any buffer holds. */
@Path("/")
@Produces("application/json")
public final class StreamResource {
    static final int LINES = 200_000;

    @GET
    @Produces("text/csv;charset=utf-8")
    public StreamingOutput get() {
        return out -> {
            for (int i = 0; i < LINES; i++) {
                out.write((i + ",ë\r\n").getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
