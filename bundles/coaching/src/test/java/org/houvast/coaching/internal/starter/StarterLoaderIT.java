package org.houvast.coaching.internal.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.testkit.TestDatabase;
import org.houvast.testkit.TestDatabase.Product;
import org.junit.jupiter.api.Test;

/** Several nodes need a server: an H2 file has one. */
class StarterLoaderIT {
    @Test
    void leavesItToAnotherNodeThatHasTheLease() {
        try (TestDatabase database = TestDatabase.fresh(Product.POSTGRESQL);
                TestDatabase other = database.secondNode()) {
            CoachingCentre centre = new CoachingCentre(database);
            assertThat(other.leases().acquire("coaching.starter-content", Duration.ofMinutes(5)))
                    .isTrue();
            StarterLoader loader =
                    new StarterLoader(new StarterContent(centre.desk), centre.gate, database.leases(), Duration.ZERO);

            assertThat(loader.load()).isFalse();
            other.leases().release("coaching.starter-content");
            assertThat(loader.load()).isTrue();
            loader.stop();
        }
    }
}
