package org.houvast.observation;

import java.util.List;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A field of an observation kind.
 *
 * @param name how an answer names it: {@code timesSeen}
 * @param type what it holds
 * @param part whether it is a fact, a strength or an interpretation
 * @param label what a screen shows
 * @param hint help beside it, null when there is none
 * @param required whether the observation cannot be final without it, null for no; facts only
 * @param min lower limit as the type says, null for the type's own
 * @param max upper limit as the type says, null for the type's own
 * @param choices 2 to 20 for CHOICE and CHOICES, null for all others
 */
public record KindField(
        @Limit(min = 1, max = 40) String name,
        FieldType type,
        FieldPart part,
        Labels label,
        @Nullable Labels hint,
        @Nullable Boolean required,
        @Nullable Integer min,
        @Nullable Integer max,
        @Limit(max = 20) @Nullable List<Choice> choices) {
    public KindField {
        choices = choices == null ? null : List.copyOf(choices);
    }

    /** whether the observation cannot be final without it */
    public boolean isRequired() {
        return Boolean.TRUE.equals(required);
    }
}
