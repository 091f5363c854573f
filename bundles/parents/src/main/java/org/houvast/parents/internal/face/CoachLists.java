package org.houvast.parents.internal.face;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.houvast.parents.GroupCoaches;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The coaches of groups, as the modules that run now tell them. */
@Component(service = CoachLists.class)
public final class CoachLists {
    private final List<GroupCoaches> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(GroupCoaches one) {
        all.add(one);
    }

    public void remove(GroupCoaches one) {
        all.remove(one);
    }

    Map<GroupRef, Set<StaffRef>> of(Set<GroupRef> groups, LocalDate day) {
        Map<GroupRef, Set<StaffRef>> found = new HashMap<>();
        if (!groups.isEmpty()) {
            all.forEach(one -> one.coaches(groups, day)
                    .forEach((group, coaches) ->
                            found.computeIfAbsent(group, g -> new HashSet<>()).addAll(coaches)));
        }
        return found;
    }
}
