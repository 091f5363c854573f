package org.houvast.privacy.internal.consent;

import static org.houvast.privacy.ConsentState.ACTIVE;
import static org.houvast.privacy.ConsentState.OBJECTED;
import static org.houvast.privacy.ConsentState.PARTLY_GIVEN;
import static org.houvast.privacy.ConsentState.REFUSED;
import static org.houvast.privacy.ConsentState.REQUESTED;
import static org.houvast.privacy.ConsentState.WITHDRAWN;
import static org.houvast.privacy.internal.consent.ConsentAction.GIVE;
import static org.houvast.privacy.internal.consent.ConsentAction.GIVE_LAST;
import static org.houvast.privacy.internal.consent.ConsentAction.OBJECT;
import static org.houvast.privacy.internal.consent.ConsentAction.REFUSE;
import static org.houvast.privacy.internal.consent.ConsentAction.WITHDRAW;

import org.houvast.commons.Transitions;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentState;

/** The state machine of a consent (domain 4.2, "Consent"). No way leads from a refusal to anything else. */
final class ConsentTransitions {
    static final Transitions<ConsentState, ConsentAction> TABLE = Transitions.<ConsentState, ConsentAction>of(
                    ConsentState.class, ConsentProblems.STATE)
            .allow(REQUESTED, GIVE, PARTLY_GIVEN)
            .allow(REQUESTED, GIVE_LAST, ACTIVE)
            .allow(REQUESTED, REFUSE, REFUSED)
            .allow(PARTLY_GIVEN, GIVE, PARTLY_GIVEN)
            .allow(PARTLY_GIVEN, GIVE_LAST, ACTIVE)
            .allow(PARTLY_GIVEN, REFUSE, REFUSED)
            .allow(PARTLY_GIVEN, WITHDRAW, WITHDRAWN)
            .allow(ACTIVE, WITHDRAW, WITHDRAWN)
            .allow(ACTIVE, OBJECT, OBJECTED)
            .allow(OBJECTED, GIVE, OBJECTED)
            .allow(OBJECTED, GIVE_LAST, ACTIVE)
            .allow(OBJECTED, WITHDRAW, WITHDRAWN)
            .build();

    private ConsentTransitions() {}
}
