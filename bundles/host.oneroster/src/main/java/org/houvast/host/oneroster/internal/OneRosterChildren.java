package org.houvast.host.oneroster.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChildDirectory;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Membership;

/** Children of one state. */
final class OneRosterChildren implements ChildDirectory {
    private final Register<ChildRef, ChildRecord> children;
    private final Map<GroupRef, List<ChildRecord>> byGroup = new HashMap<>();
    private final Map<StaffRef, List<ChildRecord>> byMentor = new HashMap<>();

    OneRosterChildren(Collection<ChildRecord> children) {
        this.children = new Register<>(children, ChildRecord::ref);
        for (ChildRecord child : this.children.all()) {
            child.memberships().stream().map(Membership::group).distinct().forEach(g -> byGroup.computeIfAbsent(
                            g, k -> new ArrayList<>())
                    .add(child));
            if (child.mentor() != null) {
                byMentor.computeIfAbsent(child.mentor(), k -> new ArrayList<>()).add(child);
            }
        }
    }

    @Override
    public Map<ChildRef, ChildRecord> find(Set<ChildRef> refs) {
        return children.find(refs);
    }

    @Override
    public Set<ChildRecord> inGroups(Set<GroupRef> groups, LocalDate day) {
        return groups.stream()
                .flatMap(g -> byGroup.getOrDefault(g, List.of()).stream())
                .filter(c -> c.isIn(groups, day))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<ChildRecord> ofMentor(StaffRef mentor, LocalDate day) {
        return byMentor.getOrDefault(mentor, List.of()).stream()
                .filter(c -> !c.hasLeftBy(day))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Page<ChildRecord> list(PageRequest page) {
        return children.page(page);
    }

    Register<ChildRef, ChildRecord> register() {
        return children;
    }
}
