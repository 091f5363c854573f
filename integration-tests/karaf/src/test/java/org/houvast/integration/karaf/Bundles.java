package org.houvast.integration.karaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bundles of a Karaf at one moment. Two such pictures show what was refreshed, restarted, added or taken away between. */
public record Bundles(Map<Long, Installed> byId) {
    /** A line per bundle: id, name, version, state, time of its last change, and the identities that change on refresh and on start. */
    private static final String LIST =
            "wiring = (($.context bundle 0) loadClass org.osgi.framework.wiring.BundleWiring); "
                    + "system = (($.context bundle 0) loadClass java.lang.System); "
                    + "each [($.context bundles)] { echo \"$(($it bundleId)) $(($it symbolicName)) $(($it version)) "
                    + "$(($it state)) $(($it lastModified)) $(($system identityHashCode ($it adapt $wiring))) "
                    + "$(($system identityHashCode ($it bundleContext)))\" }";

    private static final int ACTIVE = 32;

    /**
     * One bundle.
     *
     * @param state as the framework numbers it: 4 resolved, 32 active
     * @param modified when it was installed or updated, in milliseconds
     * @param wiring identity of its wiring: another one after each refresh
     * @param context identity of its context: another one after each start; 0 when it is not active (Karaf tries to start
     *     fragments, too, with each installation)
     */
    public record Installed(long id, String name, String version, int state, long modified, int wiring, int context) {
        public boolean active() {
            return state == ACTIVE;
        }

        boolean ours() {
            return name.startsWith("org.houvast.");
        }
    }

    public Bundles {
        byId = Map.copyOf(byId);
    }

    static Bundles of(Karaf karaf) {
        Map<Long, Installed> bundles = new TreeMap<>();
        for (String line : karaf.shell(LIST).split("\\R", -1)) {
            String[] f = line.strip().split(" ", -1);
            int state = Integer.parseInt(f[3]);
            Installed bundle = new Installed(
                    Long.parseLong(f[0]),
                    f[1],
                    f[2],
                    state,
                    Long.parseLong(f[4]),
                    Integer.parseInt(f[5]),
                    state == ACTIVE ? Integer.parseInt(f[6]) : 0);
            bundles.put(bundle.id(), bundle);
        }
        return new Bundles(bundles);
    }

    /** our own bundles, by name */
    public List<Installed> ours() {
        return byId.values().stream().filter(Installed::ours).toList();
    }

    /**
     * What happened since then to the bundles of then that are not ours: refreshed, restarted, updated, stopped or gone. Empty
     * when they were left alone.
     */
    public List<String> disturbedSince(Bundles then) {
        List<String> disturbed = new ArrayList<>();
        for (Installed before : new TreeMap<>(then.byId).values()) {
            Installed now = byId.get(before.id());
            if (!before.ours() && !before.equals(now)) {
                disturbed.add(before + " became " + now);
            }
        }
        return disturbed;
    }

    /** what happened since then to any bundle: as {@link #disturbedSince}, ours too, and those that came */
    public List<String> changedSince(Bundles then) {
        List<String> changed = new ArrayList<>();
        Set<Long> ids = new TreeSet<>(byId.keySet());
        ids.addAll(then.byId.keySet());
        for (Long id : ids) {
            Installed before = then.byId.get(id);
            Installed now = byId.get(id);
            if (!Objects.equals(before, now)) {
                changed.add(before + " became " + now);
            }
        }
        return changed;
    }
}
