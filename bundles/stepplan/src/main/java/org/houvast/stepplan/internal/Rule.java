package org.houvast.stepplan.internal;

import java.util.Optional;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;

/** Turns what a guard says into what an action does: the guard is the one that {@code allowedActions} ask too. */
public final class Rule {
    private Rule() {}

    /**
     * Goes on only when nothing speaks against it.
     *
     * @throws Problem the refusal
     */
    public static void check(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw r.asProblem();
        });
    }
}
