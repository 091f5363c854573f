package org.houvast.persistence.internal.events;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The events of one subject that wait for a consumer, and when the first of them is due. Used by one thread. */
final class SubjectQueue {
    private final TreeMap<Long, StoredEvent> events = new TreeMap<>();
    private int failures;
    private int pauses;
    private long due;

    SubjectQueue(long now) {
        due = now;
    }

    void add(StoredEvent event) {
        events.put(event.seq(), event);
    }

    @Nullable
    StoredEvent first() {
        Map.Entry<Long, StoredEvent> first = events.firstEntry();
        return first == null ? null : first.getValue();
    }

    /** nanoseconds until the first event is due; zero or less when it is */
    long dueIn(long now) {
        return due - now;
    }

    /** the first event is done: delivered or parked */
    void next() {
        events.pollFirstEntry();
        failures = 0;
        pauses = 0;
    }

    /** the first event failed; returns how often it did now */
    int failed(Pace pace, long now) {
        failures++;
        pause(pace, now);
        return failures;
    }

    /** the consumer cannot take any now */
    void pause(Pace pace, long now) {
        pauses++;
        due = now + pace.pauseAfter(pauses).toNanos();
    }
}
