package org.houvast.privacy;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Consent, from the request to its end (domain 4.2 and 4.6; to be confirmed by the data protection officer of the organisation).
 *
 * <p>Below 12 years the holders of custody decide, from 12 to 15 the child and they, from 16 the child. Whether somebody has
 * custody is asked from the host each time; unknown counts as no. Nobody of the organisation that the consent is for may record
 * anything. A refusal has no consequence but that there is no consent.
 *
 * <p>All methods throw the problems of {@link ConsentProblems} and {@link PrivacyProblems}; without the capability to tell guardians
 * everything but reading is closed.
 */
@ProviderType
public interface Consents {
    /** asks for consent */
    Consent request(Actor actor, RequestConsent command);

    Consent get(Actor actor, ConsentId id);

    /** newest first */
    Page<Consent> list(Actor actor, ConsentFilter filter, PageRequest page);

    /** somebody agrees; active as soon as everybody who must agree did */
    Consent give(Actor actor, ConsentId id, Revision revision, GiveConsent command);

    /** somebody who must agree says no */
    Consent refuse(Actor actor, ConsentId id, Revision revision, RefuseConsent command);

    /** somebody who decides takes it back, at once */
    Consent withdraw(Actor actor, ConsentId id, Revision revision, WithdrawConsent command);

    /** a holder of custody who was not asked disagrees; only where one was presumed to speak for both */
    Consent object(Actor actor, ConsentId id, Revision revision, ObjectToConsent command);
}
