package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;

/**
 * The contact person of a place. The name is the host's, at the time of reading.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param location work form of a location
 * @param person who
 * @param displayName as colleagues know this person
 * @param since since when
 */
public record ContactPerson(
        ContactPersonId id, Revision revision, Place location, StaffRef person, String displayName, Instant since)
        implements Versioned {}
