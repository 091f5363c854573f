package org.houvast.parents;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.osgi.annotation.versioning.ConsumerType;

/** Who coaches which group, for the parents of its children. While no module tells it, parents see no coach. */
@ConsumerType
public interface GroupCoaches {
    /** the coaches who come to these groups on this day; one SQL statement at most */
    Map<GroupRef, Set<StaffRef>> coaches(Set<GroupRef> groups, LocalDate day);
}
