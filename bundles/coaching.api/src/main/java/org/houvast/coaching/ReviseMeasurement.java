package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Limit;

/**
 * All that can be changed of a draft.
 *
 * @param scores each item once at most
 */
public record ReviseMeasurement(@Limit(max = 60) List<ItemScore> scores) {
    public ReviseMeasurement {
        scores = List.copyOf(scores);
    }
}
