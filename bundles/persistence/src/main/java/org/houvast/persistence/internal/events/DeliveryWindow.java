package org.houvast.persistence.internal.events;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a lane knows of the numbers behind its position: which are missing, and which are not done. The position is the last number up
 * to which nothing is missing or undone, so that a lane which begins there again leaves nothing out. Used by one thread.
 */
final class DeliveryWindow {
    /** of a larger jump in the numbers only the last so many are waited for: no more transactions run at once */
    private static final int WIDEST_JUMP = 1000;

    private final TreeMap<Long, Long> missing = new TreeMap<>();
    private final TreeSet<Long> undone = new TreeSet<>();
    private long highest;

    DeliveryWindow(long position) {
        highest = position;
    }

    long highest() {
        return highest;
    }

    /** numbers that were jumped over and may still come */
    Set<Long> missing() {
        return Set.copyOf(missing.keySet());
    }

    /** an event is there, at this time of the nano clock */
    void seen(long seq, long now) {
        if (seq > highest) {
            for (long number = Math.max(highest + 1, seq - WIDEST_JUMP); number < seq; number++) {
                missing.put(number, now);
            }
            highest = seq;
        } else {
            missing.remove(seq);
        }
        undone.add(seq);
    }

    /** an event is delivered, parked or not wanted */
    void done(long seq) {
        undone.remove(seq);
    }

    /** gives up the numbers that are missing for so long: their transactions were rolled back */
    void giveUp(Duration late, long now) {
        for (Map.Entry<Long, Long> number = missing.firstEntry();
                number != null && now - number.getValue() > late.toNanos();
                number = missing.firstEntry()) {
            missing.remove(number.getKey());
        }
    }

    long position() {
        long position = highest;
        if (!missing.isEmpty()) {
            position = Math.min(position, missing.firstKey() - 1);
        }
        if (!undone.isEmpty()) {
            position = Math.min(position, undone.first() - 1);
        }
        return position;
    }
}
