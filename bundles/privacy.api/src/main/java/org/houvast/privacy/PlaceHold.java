package org.houvast.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Limit;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * Places a hold: on all records of a child, or on one record.
 *
 * @param location whose administrator places it
 * @param workForm likewise
 * @param child whose records stay, or null
 * @param kind of the record that stays, with {@code record}, or null
 * @param record that stays, or null
 * @param reason why, without names
 * @param until last day, today or later, or null for no end
 */
public record PlaceHold(
        LocationRef location,
        WorkForm workForm,
        @Nullable ChildRef child,
        @Limit(max = 60) @Nullable String kind,
        @Nullable UUID record,
        @Limit(max = 500, min = 1) String reason,
        @Nullable LocalDate until) {}
