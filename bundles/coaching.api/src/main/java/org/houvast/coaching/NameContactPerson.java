package org.houvast.coaching;

import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;

/**
 * Names the contact person of a place, in place of the one before.
 *
 * @param location work form of a location
 * @param person somebody who works at the location today
 */
public record NameContactPerson(Place location, StaffRef person) {}
