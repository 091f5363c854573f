package org.houvast.persistence.internal.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType.Category;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.Leases;
import org.houvast.persistence.internal.Threads;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers to one consumer, on a thread of its own, while this node has the lease of the consumer. */
final class EventLane implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventLane.class);
    private static final int BATCH = 500;

    /** with so many events waiting for another try, no more are read */
    private static final int MOST_WAITING = 1000;

    private static final long STOP_MILLIS = 5000;

    private final EventConsumer consumer;
    private final String name;
    private final Set<String> types;
    private final EventStore store;
    private final Leases leases;
    private final Pace pace;
    private final long gather;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private final CountDownLatch stop = new CountDownLatch(1);

    // what follows is used by the lane's thread alone
    private @Nullable DeliveryWindow window;
    private Backlog backlog = new Backlog();
    private final Set<Long> parked = new HashSet<>();
    private long savedPosition;
    private long leaseRenewed;
    private boolean leaseHeld;
    private int troubles;

    EventLane(EventConsumer consumer, EventStore store, Leases leases, Pace pace) {
        this.consumer = consumer;
        this.name = consumer.name();
        this.types = Set.copyOf(consumer.types());
        this.store = store;
        this.leases = leases;
        this.pace = pace;
        this.gather = pace.gather().toNanos();
        this.thread = Threads.named("events-" + name).newThread(this::run);
        this.thread.setContextClassLoader(consumer.getClass().getClassLoader());
    }

    void begin() {
        try {
            // a new consumer gets what is written from here on
            store.position(name);
        } catch (RuntimeException e) {
            LOG.warn("the position of event consumer {} cannot be read yet: {}", name, e.getMessage());
        }
        thread.start();
    }

    void wake() {
        wake.release();
    }

    /** waits for the consumer to come back from the event that it has, for 5 s at most */
    @Override
    public void close() {
        stop.countDown();
        wake.release();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("event consumer {} does not come back; it is left alone", name);
        }
    }

    private void run() {
        try {
            while (!isStopped()) {
                wake.drainPermits();
                long pause = turn();
                if (!stop.await(gather, TimeUnit.NANOSECONDS)) {
                    wake.tryAcquire(pause - gather, TimeUnit.NANOSECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        giveBack();
    }

    /** one round; returns for how many nanoseconds there is nothing to do */
    private long turn() {
        try {
            long pause = deliverWhatIsThere();
            troubles = 0;
            return pause;
        } catch (RuntimeException e) {
            if (troubles++ == 0) {
                LOG.warn("events for {} wait until the database answers: {}", name, e.getMessage());
            }
            window = null;
            leaseHeld = false;
            return pace.pauseAfter(troubles).toNanos();
        }
    }

    private long deliverWhatIsThere() {
        if (!holdsLease()) {
            window = null;
            return pace.poll().toNanos();
        }
        DeliveryWindow current = window == null ? load() : window;
        boolean read = read(current);
        boolean delivered = deliver(current);
        save(current);
        return read || delivered
                ? 0
                : backlog.nextDueIn(System.nanoTime(), pace.poll().toNanos());
    }

    private boolean holdsLease() {
        long now = System.nanoTime();
        if (!leaseHeld || now - leaseRenewed > pace.lease().toNanos() / 3) {
            leaseHeld = leases.acquire(lease(), pace.lease());
            leaseRenewed = now;
        }
        return leaseHeld;
    }

    private String lease() {
        return "events." + name;
    }

    private DeliveryWindow load() {
        backlog = new Backlog();
        parked.clear();
        savedPosition = store.position(name);
        long now = System.nanoTime();
        for (StoredEvent event : store.parked(name)) {
            parked.add(event.seq());
            backlog.add(event, now);
        }
        DeliveryWindow loaded = new DeliveryWindow(savedPosition);
        window = loaded;
        return loaded;
    }

    private boolean read(DeliveryWindow current) {
        if (backlog.size() >= MOST_WAITING) {
            return false;
        }
        int before = backlog.size();
        List<StoredEvent> found = store.after(current.highest(), BATCH);
        note(current, found);
        // only now those that were missing: whatever was committed before one of the new events is seen by this query
        List<StoredEvent> late = store.among(current.missing());
        note(current, late);
        current.giveUp(pace.late(), System.nanoTime());
        return !found.isEmpty() || backlog.size() > before;
    }

    private void note(DeliveryWindow current, List<StoredEvent> events) {
        long now = System.nanoTime();
        for (StoredEvent event : events) {
            current.seen(event.seq(), now);
            if (types.isEmpty() || types.contains(event.event().type())) {
                backlog.add(event, now);
            } else {
                current.done(event.seq());
            }
        }
    }

    private boolean deliver(DeliveryWindow current) {
        boolean delivered = false;
        for (SubjectQueue queue : backlog.due(System.nanoTime())) {
            for (StoredEvent event = queue.first(); event != null; event = queue.first()) {
                if (isStopped() || !holdsLease() || !offer(queue, event)) {
                    break;
                }
                current.done(event.seq());
                delivered = true;
            }
        }
        backlog.dropEmptyQueues();
        return delivered;
    }

    /** whether the event is done now: taken over or parked */
    private boolean offer(SubjectQueue queue, StoredEvent event) {
        RuntimeException failure = accept(event);
        if (failure == null) {
            if (parked.remove(event.seq())) {
                store.unpark(name, event.seq());
            }
        } else if (failure instanceof Problem problem && problem.type().category() == Category.UNAVAILABLE) {
            queue.pause(pace, System.nanoTime());
            return false;
        } else if (queue.failed(pace, System.nanoTime()) < pace.tries()) {
            return false;
        } else {
            park(event, failure);
        }
        backlog.next(queue);
        return true;
    }

    private @Nullable RuntimeException accept(StoredEvent event) {
        try {
            consumer.accept(event.event());
            return null;
        } catch (RuntimeException e) {
            return e;
        } catch (LinkageError e) {
            return new IllegalStateException("a class is missing", e);
        }
    }

    private void park(StoredEvent event, RuntimeException failure) {
        if (parked.add(event.seq())) {
            store.park(name, event.seq());
        }
        StackTraceElement[] trace = failure.getStackTrace();
        // no text of the exception: it may hold what a person wrote
        LOG.error(
                "event {} {} is parked: consumer {} failed {} times with {} at {}",
                event.event().type(),
                event.event().id(),
                name,
                pace.tries(),
                failure.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
    }

    private void save(DeliveryWindow current) {
        long position = current.position();
        if (position > savedPosition) {
            store.moveTo(name, position);
            savedPosition = position;
        }
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    private void giveBack() {
        try {
            leases.release(lease());
        } catch (RuntimeException e) {
            LOG.info("the lease of event consumer {} ends by itself: {}", name, e.getMessage());
        }
    }
}
