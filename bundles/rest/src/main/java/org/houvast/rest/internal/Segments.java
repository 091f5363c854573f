package org.houvast.rest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.cxf.endpoint.Server;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;
import org.jspecify.annotations.Nullable;

/**
 * The first segments of our paths: which bundles declare them, and which serve now. Each serving segment has a server of its own,
 * so that one comes and goes without touching another.
 */
final class Segments {
    /**
     * A segment that serves.
     *
     * @param resources the resource services behind it
     * @param open whether nobody is asked who they are
     */
    record Serving(Server server, List<Object> resources, boolean open) {}

    private record Resource(Object service, boolean open) {}

    private final JaxrsServers servers;
    private final Map<Long, Set<String>> declared = new ConcurrentHashMap<>();
    private final Map<String, Map<Long, Resource>> resources = new HashMap<>();
    private final Map<String, Serving> serving = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong();
    private String base;

    /** base is the path between servlet and segment, {@code /v1} */
    Segments(JaxrsServers servers, String base) {
        this.servers = servers;
        this.base = base;
    }

    void declare(long bundle, Set<String> segments) {
        declared.put(bundle, Set.copyOf(segments));
    }

    void undeclare(long bundle) {
        declared.remove(bundle);
    }

    /** begins to serve with this resource too */
    synchronized void add(String segment, long serviceId, Object resource, boolean open) {
        resources.computeIfAbsent(segment, s -> new TreeMap<>()).put(serviceId, new Resource(resource, open));
        renew(segment);
    }

    /** goes on without this resource; the segment ends with its last one */
    synchronized void remove(String segment, long serviceId) {
        Map<Long, Resource> left = resources.getOrDefault(segment, Map.of());
        if (left.remove(serviceId) != null) {
            renew(segment);
        }
    }

    /** serves everything at another base from now on */
    synchronized void move(String newBase) {
        if (!newBase.equals(base)) {
            base = newBase;
            List.copyOf(resources.keySet()).forEach(this::renew);
        }
    }

    private void renew(String segment) {
        try {
            restart(segment);
        } finally {
            version.incrementAndGet();
        }
    }

    private void restart(String segment) {
        Serving before = serving.remove(segment);
        if (before != null) {
            servers.end(before.server());
        }
        Map<Long, Resource> now = resources.getOrDefault(segment, Map.of());
        if (now.isEmpty()) {
            resources.remove(segment);
            return;
        }
        List<Object> services = new ArrayList<>();
        now.values().forEach(resource -> services.add(resource.service()));
        boolean open = now.values().stream().allMatch(Resource::open);
        serving.put(segment, new Serving(servers.serve(base + segment, services), List.copyOf(services), open));
    }

    /**
     * The segment, when it serves now.
     *
     * @throws Problem {@link RestProblems#MODULE_NOT_SERVING} when a bundle declares it, else {@link RestProblems#NOT_FOUND}
     */
    Serving serving(String segment) {
        Serving found = serving.get(segment);
        if (found == null) {
            throw Problem.of(isDeclared(segment) ? RestProblems.MODULE_NOT_SERVING : RestProblems.NOT_FOUND);
        }
        return found;
    }

    /**
     * The server of this very path, when it lies below a segment and everybody may read it: the one address that is no segment.
     *
     * @param path from the base on, {@code /moments/calendar.ics}
     */
    Optional<Serving> openBelow(String path) {
        return path.indexOf('/', 1) < 0
                ? Optional.empty()
                : Optional.ofNullable(serving.get(path)).filter(Serving::open);
    }

    private boolean isDeclared(String segment) {
        return declared.values().stream().anyMatch(segments -> segments.contains(segment));
    }

    /** every declared segment and whether it serves now, in order */
    Map<String, Boolean> states() {
        Map<String, Boolean> states = new TreeMap<>(Comparator.naturalOrder());
        declared.values().forEach(segments -> segments.forEach(s -> states.put(s, serving.containsKey(s))));
        return states;
    }

    /** grows whenever other resources serve */
    long version() {
        return version.get();
    }

    /** the resources that serve now, by segment, in order */
    Map<String, List<Object>> resources() {
        Map<String, List<Object>> all = new TreeMap<>();
        serving.forEach((segment, now) -> all.put(segment, now.resources()));
        return all;
    }

    /** reads a header {@code Houvast-Rest} */
    static Set<String> parse(@Nullable String header) {
        Set<String> segments = new TreeSet<>();
        for (String part : header == null ? new String[0] : header.split(",", -1)) {
            String segment = part.strip();
            if (segment.matches("/[a-z0-9][a-z0-9.-]*")) {
                segments.add(segment);
            }
        }
        return segments;
    }
}
