package org.houvast.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.CountDownLatch;

/** Waits for something that does not come. */
@Path("/")
@Produces("application/json")
public final class SlowResource {
    public record Result(String text) {}

    final CountDownLatch release = new CountDownLatch(1);
    final CountDownLatch finished = new CountDownLatch(1);

    @GET
    public Result get() throws InterruptedException {
        release.await();
        finished.countDown();
        return new Result("late");
    }
}
