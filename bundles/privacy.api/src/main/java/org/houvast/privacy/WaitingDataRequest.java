package org.houvast.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for the data protection officer.
 *
 * @param id the request
 * @param child whom it is about, null when it is about a guardian or a member of staff
 * @param since when it was registered
 * @param dueOn last day for the answer
 * @param overdue whether that day is over
 */
public record WaitingDataRequest(
        DataRequestId id, @Nullable ChildRef child, Instant since, LocalDate dueOn, boolean overdue) {}
