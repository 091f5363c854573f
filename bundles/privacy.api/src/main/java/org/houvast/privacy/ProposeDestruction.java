package org.houvast.privacy;

import java.util.List;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Limit;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;

/**
 * Proposes to destroy records that are past their term.
 *
 * @param retention the class
 * @param location where they came into being
 * @param workForm where they came into being
 * @param records these ones, or null for the first {@link Destructions#MOST} of the review list that no hold keeps
 * @param child whose whole file at this place goes before its term, because somebody who may ask that did; without {@code records}; null
 *     for what is past its term
 */
public record ProposeDestruction(
        RetentionClass retention,
        LocationRef location,
        WorkForm workForm,
        @Limit(max = Destructions.MOST, min = 1) @Nullable List<UUID> records,
        @Nullable ChildRef child) {
    public ProposeDestruction {
        records = records == null ? null : List.copyOf(records);
    }
}
