package org.houvast.parents;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A request for information in a list.
 *
 * @param id its id
 * @param revision how often it changed
 * @param state where it stands
 * @param subject the child
 * @param guardian who asked
 * @param askedOn the day on which it was asked
 * @param recordedAt when it was written down
 * @param decidedBy who decided, null before
 */
public record InformationRequestSummary(
        InformationRequestId id,
        Revision revision,
        InformationRequestState state,
        Subject subject,
        GuardianRef guardian,
        LocalDate askedOn,
        Instant recordedAt,
        @Nullable StaffRef decidedBy) {}
