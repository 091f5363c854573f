package org.houvast.stepplan;

import org.houvast.commons.StaffRef;

/**
 * Somebody who was invited to a consultation.
 *
 * @param staff who
 * @param role as what
 * @param present whether this person was there; false before it is held
 */
public record Attendee(StaffRef staff, AttendeeRole role, boolean present) {}
