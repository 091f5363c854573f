package org.houvast.host.spi;

import java.util.Map;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.osgi.annotation.versioning.ConsumerType;

/** Groups. */
@ConsumerType
public interface GroupDirectory {
    /** the groups with these keys; unknown ones are left out */
    Map<GroupRef, GroupRecord> find(Set<GroupRef> refs);

    /** the groups of a location, in an order that does not change while pages are turned */
    Page<GroupRecord> list(LocationRef location, PageRequest page);
}
