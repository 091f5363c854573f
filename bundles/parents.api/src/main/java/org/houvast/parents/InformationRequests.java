package org.houvast.parents;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What parents without custody asked, and what was decided: a log, and no way in. Such a parent gets facts on request, unless that is
 * against the interest of the child (1:377c BW, domain 4.6.4; to be confirmed by the organisation's data protection officer). Whoever wrote the
 * request down does not decide about it.
 */
@ProviderType
public interface InformationRequests {
    /**
     * Writes a request down.
     *
     * @throws org.houvast.commons.Problem {@link ParentsProblems#NOT_A_GUARDIAN}, {@link ParentsProblems#HAS_CUSTODY},
     *     {@link ParentsProblems#DATE_IN_FUTURE}, {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT},
     *     {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}
     */
    InformationRequest record(Actor actor, RecordInformationRequest command);

    InformationRequest get(Actor actor, InformationRequestId id);

    /** the newest recorded first */
    Page<InformationRequestSummary> list(Actor actor, InformationRequestFilter filter, PageRequest page);

    /**
     * The manager gives facts.
     *
     * @throws org.houvast.commons.Problem {@link ParentsProblems#REQUEST_STATE}, {@link ParentsProblems#OWN_REQUEST},
     *     {@link ParentsProblems#NOT_A_GUARDIAN}, {@link ParentsProblems#GUARDIAN_RESTRICTED},
     *     {@link org.houvast.privacy.PrivacyProblems#CAPABILITY_MISSING}, {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT}
     */
    InformationRequest grant(Actor actor, InformationRequestId id, Revision revision, GrantInformation command);

    /**
     * The manager gives nothing.
     *
     * @throws org.houvast.commons.Problem {@link ParentsProblems#REQUEST_STATE}, {@link ParentsProblems#OWN_REQUEST}
     */
    InformationRequest refuse(Actor actor, InformationRequestId id, Revision revision, RefuseInformation command);
}
