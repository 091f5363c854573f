package org.houvast.parents.internal.face;

import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;

/** Somebody as guardian alone. Who is staff too has two sides, and what the one may do never adds to the other. */
public final class GuardianFacet {
    private GuardianFacet() {}

    /** the same person in the same request, who reaches nothing but the own children */
    public static Actor of(Actor actor) {
        return new Actor(
                actor.person(),
                null,
                actor.guardians(),
                actor.request(),
                actor.at(),
                guardian -> AccessScope.ofGuardian(
                        actor.scope().today(), actor.scope().guarded()));
    }
}
