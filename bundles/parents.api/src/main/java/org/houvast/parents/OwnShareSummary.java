package org.houvast.parents;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that a guardian can read, in a list.
 *
 * @param id its id
 * @param child the guardian's child
 * @param type kind of record
 * @param title what it is
 * @param date the day that it is about, null when that is not told
 * @param sharedAt since when it can be read
 * @param seenAt when it was read first, null when it was not
 * @param answered whether the guardian wrote an own view beside it
 */
public record OwnShareSummary(
        ShareId id,
        ChildRef child,
        String type,
        String title,
        @Nullable LocalDate date,
        Instant sharedAt,
        @Nullable Instant seenAt,
        boolean answered) {}
