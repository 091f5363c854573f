package org.houvast.privacy.internal.host;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.houvast.commons.Problem;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.HostException;
import org.houvast.privacy.PrivacyProblems;

/**
 * Calls the host on threads of its own, so that a host that hangs takes no request with it; one that answers from memory cannot hang and is
 * called at once.
 */
final class HostCalls implements AutoCloseable {
    /** how long a call may take, waiting for a thread included */
    static final Duration LIMIT = Duration.ofSeconds(3);

    private static final int THREADS = 16;
    private static final int WAITING = 128;

    private final HostHolder holder;
    private final Duration limit;
    private final ThreadPoolExecutor pool;

    HostCalls(HostHolder holder, Duration limit) {
        this.holder = holder;
        this.limit = limit;
        this.pool = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), HostThread::new);
        pool.allowCoreThreadTimeOut(true);
    }

    /** asks the host; every failure of it is {@link PrivacyProblems#HOST_UNAVAILABLE} */
    <T> T ask(Function<Host, T> question) {
        Host host = holder.host().orElseThrow(() -> Problem.of(PrivacyProblems.HOST_UNAVAILABLE));
        if (Thread.currentThread() instanceof HostThread) {
            return question.apply(host);
        }
        if (host.answersFromMemory()) {
            return here(question, host);
        }
        return await(submit(question, host));
    }

    private static <T> T here(Function<Host, T> question, Host host) {
        try {
            return HostAnswers.something(question.apply(host));
        } catch (RuntimeException | LinkageError e) {
            throw failure(e);
        }
    }

    private <T> Future<T> submit(Function<Host, T> question, Host host) {
        try {
            return pool.submit(() -> HostAnswers.something(question.apply(host)));
        } catch (RejectedExecutionException e) {
            throw Problem.of(PrivacyProblems.HOST_UNAVAILABLE, e);
        }
    }

    private <T> T await(Future<T> answer) {
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw Problem.of(PrivacyProblems.HOST_UNAVAILABLE, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw Problem.of(PrivacyProblems.HOST_UNAVAILABLE, e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    /** what the host threw, without its text where we cannot know what stands in it */
    private static Problem failure(Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        if (cause instanceof HostException) {
            return Problem.of(PrivacyProblems.HOST_UNAVAILABLE, cause);
        }
        HostException nameless =
                new HostException("the host failed with " + cause.getClass().getName());
        nameless.setStackTrace(cause.getStackTrace());
        return Problem.of(PrivacyProblems.HOST_UNAVAILABLE, nameless);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    private static final class HostThread extends Thread {
        HostThread(Runnable work) {
            super(work, "houvast-host");
            setDaemon(true);
        }
    }
}
