package org.houvast.privacy.internal.keeping;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;

/**
 * A record that is past its term.
 *
 * @param kind of record
 * @param id the record
 * @param recordedOn day of the record
 * @param begunOn day that the term counts from
 * @param dueOn first day on which it may go
 * @param children whose part of it may go, as the rows name them; none when it is about no child
 * @param whole whether all of it may go
 */
record Reviewed(
        String kind,
        UUID id,
        LocalDate recordedOn,
        LocalDate begunOn,
        LocalDate dueOn,
        Set<ChildRef> children,
        boolean whole) {}
