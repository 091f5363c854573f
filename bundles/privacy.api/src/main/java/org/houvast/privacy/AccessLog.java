package org.houvast.privacy;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.jspecify.annotations.Nullable;

/**
 * What was done with the records about a child, counted; it names nobody and shows no record (NEN 7513, chapter 9: a person sees which
 * organisation looked, and in what role).
 *
 * @param child by its current key
 * @param from first day
 * @param to last day, it belongs to the period
 * @param days days on which something happened, newest first
 */
public record AccessLog(ChildRef child, LocalDate from, LocalDate to, List<Day> days) {
    public AccessLog {
        days = List.copyOf(days);
    }

    /**
     * A day at the location of the child.
     *
     * @param day which
     * @param entries one for each organisation and role
     */
    public record Day(LocalDate day, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What people in one role of one organisation did on a day; each count is one of lines in the audit, and a list is one line.
     *
     * @param organisation whom they work for, null for guardians
     * @param role {@code GUARDIAN} or one of staff, null for somebody without
     * @param seen read, found or listed
     * @param changed made, changed, confirmed or destroyed
     * @param taken shared, exported or printed
     * @param refused tried, and not allowed
     * @param breakGlass how many of all these were done by opening the file in an emergency, that itself included
     */
    public record Entry(
            @Nullable OrganisationRef organisation,
            @Nullable String role,
            long seen,
            long changed,
            long taken,
            long refused,
            long breakGlass) {}
}
