package org.houvast.parents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A parent without custody asked for information about a child: what was asked, who decided what, and what was given. Nothing opens by it.
 *
 * @param id its id
 * @param revision how often it changed
 * @param state where it stands
 * @param subject the child
 * @param location where the child was when it was asked
 * @param guardian who asked
 * @param askedOn the day on which it was asked
 * @param question what was asked
 * @param recordedBy who wrote it down
 * @param recordedAt when
 * @param decidedBy who decided, null before
 * @param decidedAt when, null before
 * @param ground why it was refused, null when it was not
 * @param explanation what was said to it, null before or when nothing was
 * @param given the facts that were given, null when nothing was
 * @param allowedActions {@code grant}, {@code refuse}
 */
public record InformationRequest(
        InformationRequestId id,
        Revision revision,
        InformationRequestState state,
        Subject subject,
        Place location,
        GuardianRef guardian,
        LocalDate askedOn,
        String question,
        StaffRef recordedBy,
        Instant recordedAt,
        @Nullable StaffRef decidedBy,
        @Nullable Instant decidedAt,
        @Nullable InformationRefusal ground,
        @Nullable String explanation,
        @Nullable String given,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public InformationRequest {
        allowedActions = List.copyOf(allowedActions);
    }
}
