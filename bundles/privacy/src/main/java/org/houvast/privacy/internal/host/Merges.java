package org.houvast.privacy.internal.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.persistence.Rows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which children were merged into which, in memory; our rows keep the keys that they were written with. */
@Component(service = Merges.class)
public final class Merges {
    /** Two records that the host found to be one child. */
    record Merge(ChildRef from, ChildRef into) {}

    private record Known(Map<ChildRef, ChildRef> into, Map<ChildRef, Set<ChildRef>> keys) {}

    private final Rows rows;
    private volatile Known known = new Known(Map.of(), Map.of());

    @Activate
    public Merges(@Reference(target = "(module=privacy)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
        reload();
    }

    /** reads what all nodes of the installation have learned */
    void reload() {
        List<Merge> merges = rows.list(
                "select from_key, into_key from privacy_merge",
                Rows.Binder.NONE,
                row -> new Merge(new ChildRef(row.text(1)), new ChildRef(row.text(2))));
        Map<ChildRef, ChildRef> direct = new HashMap<>();
        merges.forEach(m -> direct.put(m.from(), m.into()));
        Map<ChildRef, ChildRef> into = new HashMap<>();
        Map<ChildRef, Set<ChildRef>> keys = new HashMap<>();
        for (ChildRef from : direct.keySet()) {
            ChildRef last = last(from, direct);
            into.put(from, last);
            keys.computeIfAbsent(last, l -> new HashSet<>(Set.of(l))).add(from);
        }
        known = new Known(Map.copyOf(into), Map.copyOf(keys));
    }

    private static ChildRef last(ChildRef from, Map<ChildRef, ChildRef> direct) {
        Set<ChildRef> seen = new HashSet<>();
        ChildRef last = from;
        while (direct.containsKey(last) && seen.add(last)) {
            last = direct.get(last);
        }
        return last;
    }

    ChildRef current(ChildRef child) {
        return known.into().getOrDefault(child, child);
    }

    /** every key that this child has or had */
    public Set<ChildRef> keys(ChildRef child) {
        ChildRef current = current(child);
        return known.keys().getOrDefault(current, Set.of(current));
    }

    /** these children by every key that our rows may hold */
    public Set<ChildRef> expand(Collection<ChildRef> children) {
        Map<ChildRef, Set<ChildRef>> keys = known.keys();
        if (keys.isEmpty()) {
            return Set.copyOf(children);
        }
        Set<ChildRef> all = new HashSet<>(children);
        children.forEach(c -> all.addAll(keys.getOrDefault(c, Set.of())));
        return Set.copyOf(all);
    }
}
