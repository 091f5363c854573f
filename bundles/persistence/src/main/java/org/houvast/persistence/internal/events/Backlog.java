package org.houvast.persistence.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events that wait for a consumer, by subject. Used by one thread. */
final class Backlog {
    private final Map<String, SubjectQueue> queues = new LinkedHashMap<>();
    private int size;

    int size() {
        return size;
    }

    void add(StoredEvent event, long now) {
        queues.computeIfAbsent(event.event().subject(), subject -> new SubjectQueue(now))
                .add(event);
        size++;
    }

    /** the queues whose first event is due */
    List<SubjectQueue> due(long now) {
        List<SubjectQueue> due = new ArrayList<>();
        for (SubjectQueue queue : queues.values()) {
            if (queue.dueIn(now) <= 0) {
                due.add(queue);
            }
        }
        return due;
    }

    /** the first event of this queue is done */
    void next(SubjectQueue queue) {
        queue.next();
        size--;
    }

    void dropEmptyQueues() {
        queues.values().removeIf(queue -> queue.first() == null);
    }

    /** nanoseconds until an event is due, at most as many as given */
    long nextDueIn(long now, long most) {
        long next = most;
        for (SubjectQueue queue : queues.values()) {
            next = Math.min(next, queue.dueIn(now));
        }
        return Math.max(0, next);
    }
}
