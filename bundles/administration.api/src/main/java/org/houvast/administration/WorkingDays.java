package org.houvast.administration;

import java.time.LocalDate;
import org.houvast.commons.LocationRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts working days: Monday to Friday without the closure days of the location. Where the host has no calendar, Monday to
 * Friday, and {@link #exact} says so.
 */
@ProviderType
public interface WorkingDays {
    /**
     * The last day of a term: so many working days after the day it began. A term of 0 ends on that day itself, or on the next
     * working day when it is none.
     *
     * @param days 0 to 366
     */
    LocalDate after(LocationRef location, LocalDate from, int days);

    /** the term as it stands on a day: working days left, negative when it is over, 0 on its last day */
    int left(LocationRef location, LocalDate today, LocalDate due);

    /** whether closure days are known */
    boolean exact();
}
