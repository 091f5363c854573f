package org.houvast.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * That records may not be destroyed for now, whatever their term: a complaint, a case in court.
 *
 * @param id its id
 * @param revision how often it changed
 * @param location where it was placed
 * @param workForm where it was placed
 * @param child whose records all stay, wherever they are, or null
 * @param kind of the one record that stays, or null
 * @param record the one record that stays, or null
 * @param reason why, without names
 * @param until last day, or null for no end
 * @param placedBy who placed it
 * @param placedAt when
 * @param releasedAt when it was released, null while it was not
 * @param releasedBy who released it, null while nobody did
 * @param allowedActions {@code release}
 */
public record Hold(
        HoldId id,
        Revision revision,
        LocationRef location,
        WorkForm workForm,
        @Nullable ChildRef child,
        @Nullable String kind,
        @Nullable UUID record,
        String reason,
        @Nullable LocalDate until,
        StaffRef placedBy,
        Instant placedAt,
        @Nullable Instant releasedAt,
        @Nullable StaffRef releasedBy,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Hold {
        allowedActions = List.copyOf(allowedActions);
    }
}
