package org.houvast.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** In small, what {@code run} does at length. */
class TrustIT {
    @Test
    void theProductDoesWhatTheModelSays() throws IOException {
        Report report = new Trust(System.out, Clock.systemUTC())
                .run(Long.getLong("trust.requests", 0), Long.getLong("trust.seed", 0));

        report.print(System.out);

        assertThat(report.good()).as("the report above").isTrue();
    }
}
