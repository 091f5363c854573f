package org.houvast.privacy.internal.consent;

import java.util.Optional;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Problem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.ObjectToConsent;
import org.houvast.privacy.RefuseConsent;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.WithdrawConsent;
import org.jspecify.annotations.Nullable;

/**
 * What the four commands have in common: whose answer it is, how it came, and where the proof is.
 */
record Answering(@Nullable GuardianRef guardian, boolean byChild, @Nullable ConsentMode mode, @Nullable String proof) {
    static Answering of(GiveConsent c) {
        return new Answering(c.guardian(), Boolean.TRUE.equals(c.byChild()), c.mode(), c.proof());
    }

    static Answering of(RefuseConsent c) {
        return new Answering(c.guardian(), Boolean.TRUE.equals(c.byChild()), c.mode(), c.proof());
    }

    static Answering of(WithdrawConsent c) {
        return new Answering(c.guardian(), Boolean.TRUE.equals(c.byChild()), c.mode(), c.proof());
    }

    static Answering of(ObjectToConsent c) {
        return new Answering(c.guardian(), Boolean.TRUE.equals(c.byChild()), c.mode(), c.proof());
    }

    /** who speaks: a guardian for the own person, or staff for somebody whom they name with a proof */
    Giver giver(Actor actor, Target target, Deciders deciders) {
        return actor.scope().relationsTo(target).contains(Relation.GUARDIAN) ? self(actor, deciders) : recorded(actor);
    }

    private Giver self(Actor actor, Deciders deciders) {
        if (guardian != null || byChild || mode != null || proof != null) {
            throw Problem.of(ConsentProblems.NOT_YOURSELF);
        }
        Optional<GuardianRef> own =
                actor.guardians().stream().filter(deciders.holders()::contains).findFirst();
        return new Giver(
                own.orElseThrow(() -> Problem.of(ConsentProblems.GIVER_WITHOUT_CUSTODY)),
                ConsentMode.OWN_ACCOUNT,
                null,
                actor.person());
    }

    private Giver recorded(Actor actor) {
        boolean one = byChild == (guardian == null);
        if (!one || mode == null || mode == ConsentMode.OWN_ACCOUNT || proof == null || proof.isBlank()) {
            throw Problem.of(ConsentProblems.PROOF_MISSING);
        }
        return new Giver(guardian, mode, proof, actor.person());
    }
}
