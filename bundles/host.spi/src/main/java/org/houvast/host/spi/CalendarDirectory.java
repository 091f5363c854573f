package org.houvast.host.spi;

import java.time.LocalDate;
import java.util.Set;
import org.houvast.commons.LocationRef;
import org.osgi.annotation.versioning.ConsumerType;

/** When a location is closed. Needs {@link Capability#CALENDAR}. */
@ConsumerType
public interface CalendarDirectory {
    /**
     * The days from Monday to Friday on which the location is closed: public holidays, school holidays, study days.
     *
     * @param location where
     * @param from first day
     * @param until last day, included; at most 800 days later
     */
    Set<LocalDate> closureDays(LocationRef location, LocalDate from, LocalDate until);
}
