package org.houvast.host.oneroster.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.HostKey;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GuardianDirectory;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;

/** Guardians of one state; the guardianships stand in two lists, sorted by child and by guardian. */
final class OneRosterGuardians implements GuardianDirectory {
    private final Register<GuardianRef, GuardianRecord> guardians;
    private final Register<ChildRef, ChildRecord> children;
    private final List<Guardianship> byChild;
    private final List<Guardianship> byGuardian;

    OneRosterGuardians(
            Collection<GuardianRecord> guardians,
            Collection<Guardianship> guardianships,
            Register<ChildRef, ChildRecord> children) {
        this.guardians = new Register<>(guardians, GuardianRecord::ref);
        this.children = children;
        this.byChild = sorted(guardianships, g -> g.child().key());
        this.byGuardian = sorted(guardianships, g -> g.guardian().key());
    }

    @Override
    public Map<GuardianRef, GuardianRecord> find(Set<GuardianRef> refs) {
        return guardians.find(refs);
    }

    @Override
    public Map<ChildRef, Set<Guardianship>> ofChildren(Set<ChildRef> wanted) {
        Map<ChildRef, Set<Guardianship>> found = new HashMap<>();
        for (ChildRef child : wanted) {
            if (children.get(child) != null) {
                found.put(child, of(byChild, Guardianship::child, child));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    @Override
    public Map<GuardianRef, Set<Guardianship>> ofGuardians(Set<GuardianRef> wanted) {
        Map<GuardianRef, Set<Guardianship>> found = new HashMap<>();
        for (GuardianRef guardian : wanted) {
            if (guardians.get(guardian) != null) {
                found.put(guardian, of(byGuardian, Guardianship::guardian, guardian));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    Register<GuardianRef, GuardianRecord> register() {
        return guardians;
    }

    Set<Guardianship> of(GuardianRef guardian) {
        return of(byGuardian, Guardianship::guardian, guardian);
    }

    private static List<Guardianship> sorted(Collection<Guardianship> all, Function<Guardianship, String> key) {
        List<Guardianship> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(key));
        return sorted;
    }

    private static Set<Guardianship> of(List<Guardianship> sorted, Function<Guardianship, HostKey> side, HostKey key) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (side.apply(sorted.get(middle)).key().compareTo(key.key()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Set<Guardianship> found = new HashSet<>();
        for (int i = low; i < sorted.size() && side.apply(sorted.get(i)).equals(key); i++) {
            found.add(sorted.get(i));
        }
        return Set.copyOf(found);
    }
}
