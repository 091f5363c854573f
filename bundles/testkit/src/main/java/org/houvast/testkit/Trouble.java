package org.houvast.testkit;

import java.time.Duration;
import java.util.function.Supplier;
import org.houvast.host.spi.HostException;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link MemoryHost} answers.
 *
 * @param kind what it does
 * @param delay before it does it
 */
record Trouble(Kind kind, Duration delay) {
    static final Trouble NONE = new Trouble(Kind.TRUTH, Duration.ZERO);
    static final Trouble SILENT = new Trouble(Kind.TRUTH, Duration.ofDays(1));
    static final Trouble FAILING = new Trouble(Kind.FAILURE, Duration.ZERO);
    static final Trouble NONSENSE = new Trouble(Kind.NOTHING, Duration.ZERO);

    /** What comes of a question. */
    enum Kind {
        TRUTH,
        /** a {@link HostException} */
        FAILURE,
        /** null, which the SPI forbids */
        NOTHING
    }

    static Trouble slow(Duration delay) {
        return new Trouble(Kind.TRUTH, delay);
    }

    <T> @Nullable T answer(Supplier<T> truth) {
        pause();
        return switch (kind) {
            case TRUTH -> truth.get();
            case FAILURE -> throw new HostException("the host is failing, as the test wants it");
            case NOTHING -> null;
        };
    }

    private void pause() {
        if (!delay.isZero()) {
            try {
                Thread.sleep(delay.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new HostException("given up", e);
            }
        }
    }
}
