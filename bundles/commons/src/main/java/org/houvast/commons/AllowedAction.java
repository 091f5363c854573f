package org.houvast.commons;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the caller may do something with a record now, computed by the code that guards the action.
 *
 * @param action the name, also the last segment of its path
 * @param refusal why not, or null when it is allowed
 */
public record AllowedAction(String action, @Nullable Refusal refusal) {
    public static AllowedAction of(String action, Optional<Refusal> refusal) {
        return new AllowedAction(action, refusal.orElse(null));
    }

    public boolean allowed() {
        return refusal == null;
    }
}
