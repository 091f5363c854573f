package org.houvast.host.spi;

import java.time.Instant;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;

/** Something changed in the host's records. The record itself is asked from its directory; a tombstone is all that is left of one. */
public sealed interface HostChange {
    /** when the host noted it */
    Instant at();

    /** a child was added or changed: name, birth date, mentor */
    record ChildChanged(ChildRef child, Instant at) implements HostChange {}

    /** a child has other groups, another location or work form than before */
    record ChildMoved(ChildRef child, Instant at) implements HostChange {}

    /** a child has left, or will on a day that is now known */
    record ChildLeft(ChildRef child, Instant at) implements HostChange {}

    /** two records were the same child; {@code from} is gone, what we keep under it is read as {@code into} */
    record ChildMerged(ChildRef from, ChildRef into, Instant at) implements HostChange {}

    /** tombstone: the host has no such child any more */
    record ChildRemoved(ChildRef child, Instant at) implements HostChange {}

    /** a member of staff was added or changed: roles, groups, organisation, family */
    record StaffChanged(StaffRef staff, Instant at) implements HostChange {}

    /** a member of staff has left, or will on a day that is now known */
    record StaffLeft(StaffRef staff, Instant at) implements HostChange {}

    /** tombstone: the host has no such member of staff any more */
    record StaffRemoved(StaffRef staff, Instant at) implements HostChange {}

    /** a guardian, or what the guardian is to a child, was added, changed or removed */
    record GuardianChanged(GuardianRef guardian, Instant at) implements HostChange {}

    /** a group was added, changed or removed */
    record GroupChanged(GroupRef group, Instant at) implements HostChange {}

    /** a location was added, changed or removed */
    record LocationChanged(LocationRef location, Instant at) implements HostChange {}
}
