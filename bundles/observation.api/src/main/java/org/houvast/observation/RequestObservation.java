package org.houvast.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody to observe.
 *
 * @param subject a child, a group, or the alias of a case together with {@code questionId}
 * @param group the child's group, needed only when the child is in several
 * @param questionId the question that it helps to answer, null when none
 * @param question what is to be looked at
 * @param from first day, null for today
 * @param until last day, today or later, not before the first and at most a year after it
 * @param asked 1 to 10 members of staff or coaches, each once
 * @param together two who are asked look at the same moment, each blind to the other until both are final; null for no
 * @param namesChecked the writer says that words like names of children are none; null for no
 */
public record RequestObservation(
        Subject subject,
        @Nullable GroupRef group,
        @Nullable UUID questionId,
        @Limit(min = 3, max = 1000) String question,
        @Nullable LocalDate from,
        LocalDate until,
        @Limit(min = 1, max = 10) List<StaffRef> asked,
        @Nullable Boolean together,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public RequestObservation {
        asked = List.copyOf(asked);
    }
}
