package org.houvast.persistence.internal.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lane for each consumer that is there. */
public final class EventDispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);

    private final EventStore store;
    private final Leases leases;
    private final Pace pace;
    private final Map<EventConsumer, EventLane> lanes = new LinkedHashMap<>();

    public EventDispatcher(EventStore store, Leases leases, Pace pace) {
        this.store = store;
        this.leases = leases;
        this.pace = pace;
    }

    /** begins to deliver to a consumer; the second of two with the same name is refused with an error in the log */
    public void add(EventConsumer consumer) {
        EventLane lane;
        synchronized (lanes) {
            if (lanes.keySet().stream().anyMatch(c -> c.name().equals(consumer.name()))) {
                LOG.error("two event consumers are named {}; the second one gets nothing", consumer.name());
                return;
            }
            lane = new EventLane(consumer, store, leases, pace);
            lanes.put(consumer, lane);
        }
        lane.begin();
    }

    /** stops to deliver to a consumer, when it is back from the event that it has */
    public void remove(EventConsumer consumer) {
        EventLane lane;
        synchronized (lanes) {
            lane = lanes.remove(consumer);
        }
        if (lane != null) {
            lane.close();
        }
    }

    /** there are new events */
    public void wake() {
        lanes().forEach(EventLane::wake);
    }

    @Override
    public void close() {
        lanes().forEach(EventLane::close);
        synchronized (lanes) {
            lanes.clear();
        }
    }

    private List<EventLane> lanes() {
        synchronized (lanes) {
            return List.copyOf(lanes.values());
        }
    }
}
