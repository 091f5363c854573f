package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Time that was spent on policy, as somebody entered it. A wrong entry is withdrawn and entered anew.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param location location and work form
 * @param on the day
 * @param minutes minutes on that day
 * @param enteredBy who entered it
 * @param enteredAt when
 * @param withdrawnAt when it was withdrawn, null while it counts
 * @param allowedActions what this reader may do with it now
 */
public record PolicyTime(
        PolicyTimeId id,
        Revision revision,
        Place location,
        LocalDate on,
        int minutes,
        StaffRef enteredBy,
        Instant enteredAt,
        @Nullable Instant withdrawnAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public PolicyTime {
        allowedActions = List.copyOf(allowedActions);
    }
}
