package org.houvast.host.oneroster.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.host.spi.GroupDirectory;
import org.houvast.host.spi.GroupRecord;

/** Groups of one state. */
final class OneRosterGroups implements GroupDirectory {
    private final Register<GroupRef, GroupRecord> groups;
    private final Map<LocationRef, Register<GroupRef, GroupRecord>> byLocation = new HashMap<>();

    OneRosterGroups(Collection<GroupRecord> groups) {
        this.groups = new Register<>(groups, GroupRecord::ref);
        Map<LocationRef, List<GroupRecord>> lists = new HashMap<>();
        groups.forEach(
                g -> lists.computeIfAbsent(g.location(), l -> new ArrayList<>()).add(g));
        lists.forEach((location, list) -> byLocation.put(location, new Register<>(list, GroupRecord::ref)));
    }

    @Override
    public Map<GroupRef, GroupRecord> find(Set<GroupRef> refs) {
        return groups.find(refs);
    }

    @Override
    public Page<GroupRecord> list(LocationRef location, PageRequest page) {
        Register<GroupRef, GroupRecord> here = byLocation.get(location);
        return here == null ? Page.last(List.of()) : here.page(page);
    }

    Register<GroupRef, GroupRecord> register() {
        return groups;
    }
}
