package org.houvast.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.houvast.benchmarks.floor.internal.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark in small: that it runs, and that product and floors do the same work. It says nothing about speed. */
class FloorsIT {
    @TempDir
    private Path folder;

    @Test
    void theFloorsDoTheWorkOfTheProduct() throws IOException, SQLException {
        Path centre = Centre.write(folder, 50);
        try (Site site = Site.prepared("floors", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1", centre)) {
            site.install();
            PlansAndShares more = site.ready(Centre.CHILDREN_PER_GROUP);

            Sameness sameness = new Sameness(site);
            assertThat(sameness.ofTimelines()).contains("\"next\":");
            assertThat(sameness.ofBoards()).contains("\"kind\":\"question\"", "\"kind\":\"step-plan\"");
            assertThat(sameness.ofPatterns()).contains("\"bars\":[{");
            assertThat(sameness.ofNewObservations()).contains("\"state\":\"DRAFT\"");
            assertThat(more.same().get("step plan")).contains("\"state\":\"ACTIVE\"");
            assertThat(more.same().get("shares")).contains("\"next\":");
            try (Load load = new Load(site, site.token(Facts.STAFF))) {
                assertThat(load.run(Variant.READ, Duration.ofMillis(500)).perSecond())
                        .isPositive();
                assertThat(load.run(Variant.WRITE_SERVLET, Duration.ofMillis(500))
                                .perSecond())
                        .isPositive();
            }
        }
    }
}
