package org.houvast.observation;

import java.util.UUID;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Begins a draft. One field is enough: whom it is about.
 *
 * @param subject a child, a group, or the alias of a case together with {@code questionId}
 * @param kind FREE when it is missing
 * @param questionId the question that it helps to answer, null when none
 * @param group the child's group that it was seen in; needed only when the child is in several groups of the observer
 * @param text what is known already
 */
public record CaptureObservation(
        Subject subject,
        @Nullable ObservationKind kind,
        @Nullable UUID questionId,
        @Nullable GroupRef group,
        @Nullable ObservationText text) {}
