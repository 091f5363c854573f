package org.houvast.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.privacy.keeping.RetentionClass;

/**
 * A record that is past its term. Tells nothing of what stands in it, nor about whom it is.
 *
 * @param kind of record: {@code question}
 * @param id the record
 * @param retention the class that it is of
 * @param recordedOn day of the record itself
 * @param begunOn day that the term counts from
 * @param dueOn first day on which it may be destroyed
 * @param held whether a hold keeps it, or a restriction of processing
 */
public record DueRecord(
        String kind,
        UUID id,
        RetentionClass retention,
        LocalDate recordedOn,
        LocalDate begunOn,
        LocalDate dueOn,
        boolean held) {}
