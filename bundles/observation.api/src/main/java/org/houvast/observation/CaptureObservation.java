package org.houvast.observation;

import java.util.List;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Begins a draft. One field is enough: whom it is about.
 *
 * @param subject a child, a group, or the alias of a case together with {@code questionId}; null with {@code children}
 * @param children 2 to 20 children who are in one group, instead of a subject; null for one child or a group
 * @param kind code of a kind, FREE when it is missing
 * @param questionId the question that it helps to answer, null when none
 * @param requestId the request that it answers, null when none
 * @param group the children's group that it was seen in; needed only when there are several that it could be
 * @param text what is known already
 */
public record CaptureObservation(
        @Nullable Subject subject,
        @Limit(min = 2, max = 20) @Nullable List<ChildRef> children,
        @Limit(max = 40) @Nullable String kind,
        @Nullable UUID questionId,
        @Nullable ObservationRequestId requestId,
        @Nullable GroupRef group,
        @Nullable ObservationText text) {
    public CaptureObservation {
        children = children == null ? null : List.copyOf(children);
    }

    /** the same about one subject, without kind, question or request */
    public static CaptureObservation of(Subject subject, @Nullable ObservationText text) {
        return new CaptureObservation(subject, null, null, null, null, null, text);
    }
}
