package org.houvast.host.spi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.osgi.annotation.versioning.ConsumerType;

/** Children and the groups they are in. */
@ConsumerType
public interface ChildDirectory {
    /** the children with these keys, those who left included; unknown ones are left out */
    Map<ChildRef, ChildRecord> find(Set<ChildRef> refs);

    /** the children who are in one of these groups on this day */
    Set<ChildRecord> inGroups(Set<GroupRef> groups, LocalDate day);

    /** the children whose mentor this is and who have not left by this day; empty without {@link Capability#MENTOR} */
    Set<ChildRecord> ofMentor(StaffRef mentor, LocalDate day);

    /** all children, those who left included, in an order that does not change while pages are turned */
    Page<ChildRecord> list(PageRequest page);
}
