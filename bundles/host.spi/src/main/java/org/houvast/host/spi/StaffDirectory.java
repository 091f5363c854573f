package org.houvast.host.spi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.osgi.annotation.versioning.ConsumerType;

/** Staff, outside coaches included. */
@ConsumerType
public interface StaffDirectory {
    /** the staff with these keys, those who left included; unknown ones are left out */
    Map<StaffRef, StaffRecord> find(Set<StaffRef> refs);

    /** the staff who work in one of these groups on this day */
    Set<StaffRecord> inGroups(Set<GroupRef> groups, LocalDate day);

    /** the staff with a role at this location, or in a group of it on this day */
    Set<StaffRecord> atLocation(LocationRef location, LocalDate day);

    /** all staff, those who left included, in an order that does not change while pages are turned */
    Page<StaffRecord> list(PageRequest page);
}
