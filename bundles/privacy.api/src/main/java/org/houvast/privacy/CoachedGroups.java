package org.houvast.privacy;

import java.util.HashSet;
import java.util.Set;
import org.houvast.commons.GroupRef;

/**
 * Groups that somebody is coach of, by how far the assignments reach. Where several assignments cover a group on a day, the
 * widest counts.
 *
 * @param all groups with any assignment: records about the group itself
 * @param children those of them whose children's records are reached too; by alias, as far as this alone goes
 * @param named those of these where a child may be known by name, when the own organisation is controller or consent allows it
 */
public record CoachedGroups(Set<GroupRef> all, Set<GroupRef> children, Set<GroupRef> named) {
    public static final CoachedGroups NONE = new CoachedGroups(Set.of(), Set.of(), Set.of());

    public CoachedGroups {
        all = Set.copyOf(all);
        children = Set.copyOf(children);
        named = Set.copyOf(named);
        if (!all.containsAll(children) || !children.containsAll(named)) {
            throw new IllegalArgumentException("a wider reach is part of the narrower one");
        }
    }

    /** coach of these groups, not of their children */
    public static CoachedGroups only(Set<GroupRef> groups) {
        return new CoachedGroups(groups, Set.of(), Set.of());
    }

    /** coach of these groups, and of their children by alias */
    public static CoachedGroups byAlias(Set<GroupRef> groups) {
        return new CoachedGroups(groups, groups, Set.of());
    }

    /** coach of these groups and of their children, by name where that is allowed */
    public static CoachedGroups byName(Set<GroupRef> groups) {
        return new CoachedGroups(groups, groups, groups);
    }

    /** both together: for each group the wider reach */
    public CoachedGroups and(CoachedGroups other) {
        return new CoachedGroups(union(all, other.all), union(children, other.children), union(named, other.named));
    }

    private static Set<GroupRef> union(Set<GroupRef> one, Set<GroupRef> other) {
        Set<GroupRef> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
