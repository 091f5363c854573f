package org.houvast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.houvast.testkit.TestClock;
import org.junit.jupiter.api.Test;

/** Some histories in every build; {@code run} plays more of them. */
class HistoriesIT {
    private static final int NUMBER = Integer.getInteger("histories.number", 12);
    private static final long SEED = Long.getLong("histories.seed", 1);

    @Test
    void leaveNothingBehindAndShowNothingToWhoLostTheBasis() throws InterruptedException {
        List<Integer> numbers = IntStream.range(0, NUMBER).boxed().toList();

        Report report = Histories.play(
                SEED,
                numbers,
                TestClock.MONDAY_MORNING,
                List.of(Path.of(System.getProperty("histories.log", ""))),
                System.out);

        assertThat(report.differences()).isEmpty();
        assertThat(report.counted("refused")).isGreaterThan(NUMBER);
        assertThat(report.counted("words read")).isGreaterThan(10 * NUMBER);
    }
}
