package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The proof of hours, and the policy time that goes into it, for managers of locations and the administrator. */
@ProviderType
public interface HoursProofs {
    /** the proof of a year; {@link ArrangementProblems#YEAR_INVALID} */
    HoursProof proof(Actor actor, HoursFilter filter);

    /** the same to be taken along, which the audit says */
    HoursProof export(Actor actor, HoursFilter filter);

    /** enters policy time; {@link ArrangementProblems#POLICY_TIME_INVALID} */
    PolicyTime enter(Actor actor, EnterPolicyTime command);

    PolicyTime policyTime(Actor actor, PolicyTimeId id);

    /** the entries of a year, the last day first, at most 1000 */
    List<PolicyTime> policyTimes(Actor actor, HoursFilter filter);

    /** takes an entry out of the count; {@link ArrangementProblems#POLICY_TIME_WITHDRAWN} when it is out already */
    PolicyTime withdraw(Actor actor, PolicyTimeId id, Revision revision);
}
