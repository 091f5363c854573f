package org.houvast.privacy.internal.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.houvast.privacy.AuditVerification;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks of the chain, one at a time and beside the requests: a chain of years takes longer than a request may. What was found last is known
 * to this node, and forgotten when it stops.
 */
@Component(service = Verifications.class)
public final class Verifications {
    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);
    private static final long LONGEST_END = 10;

    private final ChainCheck check;
    private final Clock clock;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "houvast-audit-verification"));
    private volatile boolean stopping;
    private volatile @Nullable AuditVerification last;
    private @Nullable Run run;

    @Activate
    public Verifications(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference AuditFiles files,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.check = new ChainCheck(dataSource, files);
        this.clock = clock;
    }

    /** One check, from its begin to its end. */
    private final class Run {
        private final CompletableFuture<AuditVerification> end = new CompletableFuture<>();
        private volatile AuditVerification soFar;

        Run(Instant begun) {
            soFar = new AuditVerification(begun, true, 0, 0, 0, 0, null);
            thread.execute(() -> {
                try {
                    AuditVerification found = check.run(begun, this::reached);
                    last = found;
                    end.complete(found);
                } catch (RuntimeException e) {
                    end.completeExceptionally(e);
                }
            });
        }

        private void reached(AuditVerification found) {
            if (stopping) {
                throw new CancellationException("the check ends with the module");
            }
            soFar = found;
        }
    }

    private synchronized Run current() {
        Run current = run;
        if (current == null || current.end.isDone()) {
            current = new Run(clock.instant());
            run = current;
        }
        return current;
    }

    /** what the check under way finds, or a new one where there is none; how far it is, when it takes longer than this */
    AuditVerification within(Duration patience) {
        Run current = current();
        try {
            return current.end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return current.soFar;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return current.soFar;
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    /** the same, to its end */
    AuditVerification whole() {
        return current().end.join();
    }

    /** what was found last; null when this node has not checked yet */
    @Nullable
    AuditVerification last() {
        return last;
    }

    /** ends a check between two parts, uninterrupted: that could close the file of the database */
    @Deactivate
    public void stop() {
        stopping = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
                LOG.warn("a check of the audit did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
