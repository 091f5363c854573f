package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Cooperation agreements between organisations, kept by the managers of their locations or the administrator. */
@ProviderType
public interface CooperationAgreements {
    /**
     * Writes one down.
     *
     * @throws org.houvast.commons.Problem {@link ArrangementProblems#PARTIES_INVALID}, {@link ArrangementProblems#AGREEMENT_INVALID},
     *     {@link ArrangementProblems#AGREEMENT_OVERLAPS}, {@link CoachingProblems#PERIOD_INVALID}
     */
    CooperationAgreement make(Actor actor, MakeAgreement command);

    CooperationAgreement get(Actor actor, AgreementId id);

    /** newest first */
    Page<AgreementSummary> list(Actor actor, AgreementFilter filter, PageRequest page);

    /** changes what can be changed; the problems of {@link #make}, and {@link ArrangementProblems#AGREEMENT_STATE} */
    CooperationAgreement revise(Actor actor, AgreementId id, Revision revision, ReviseAgreement command);

    /**
     * Records a look back.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#DATE_INVALID}, {@link ArrangementProblems#AGREEMENT_STATE}
     */
    CooperationAgreement evaluate(Actor actor, AgreementId id, Revision revision, EvaluateAgreement command);

    /**
     * Ends it before its time.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#DATE_INVALID}, {@link ArrangementProblems#AGREEMENT_STATE}
     */
    CooperationAgreement end(Actor actor, AgreementId id, Revision revision, EndAgreement command);
}
