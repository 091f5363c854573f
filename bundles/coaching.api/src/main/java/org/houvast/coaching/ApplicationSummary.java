package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of applications.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param location location and work form that applied
 * @param hoursPerMonth hours wished a month
 * @param from wished first day
 * @param intakeOn day of the talk, null until it is planned
 * @param appliedAt when
 */
public record ApplicationSummary(
        ApplicationId id,
        Revision revision,
        ApplicationState state,
        Place location,
        int hoursPerMonth,
        LocalDate from,
        @Nullable LocalDate intakeOn,
        Instant appliedAt) {}
