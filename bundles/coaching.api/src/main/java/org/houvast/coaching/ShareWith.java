package org.houvast.coaching;

import org.houvast.commons.StaffRef;

/**
 * Lets one person read one item.
 *
 * @param person a member of staff in service, outside coaches included; not the owner
 */
public record ShareWith(StaffRef person) {}
