package org.houvast.parents;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What guardians get to read, one record and one guardian at a time, from the preparation to the withdrawal: the side of staff. Guardians
 * use {@link ParentFace}.
 *
 * <p>A guardian gets something only with custody of the child at that moment, without restriction: it is asked from the host when a share is
 * prepared, when it is sent and at each reading; what the host does not know counts as no (domain 4.6 and 5).
 *
 * <p>Every method refuses what the actor's work with the child does not carry; what is not there and what is not for the actor look the same.
 */
@ProviderType
public interface Shares {
    /**
     * Makes the document and keeps it for staff to look at.
     *
     * @throws org.houvast.commons.Problem {@link ParentsProblems#NOT_SHAREABLE} or the refusal of the record's module,
     *     {@link ParentsProblems#NOT_A_GUARDIAN}, {@link ParentsProblems#CUSTODY_UNKNOWN}, {@link ParentsProblems#NO_CUSTODY},
     *     {@link ParentsProblems#GUARDIAN_RESTRICTED}, {@link ParentsProblems#SHARE_EXISTS},
     *     {@link org.houvast.privacy.PrivacyProblems#CAPABILITY_MISSING}, {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT}
     */
    ParentShare prepare(Actor actor, PrepareShare command);

    ParentShare get(Actor actor, ShareId id);

    /** the newest prepared first */
    Page<ShareSummary> list(Actor actor, ShareFilter filter, PageRequest page);

    /** makes the document of a prepared share anew; throws like {@link #prepare} */
    ParentShare preview(Actor actor, ShareId id, Revision revision, RenewPreview command);

    /**
     * Freezes the document as it was previewed and lets the guardian read it. An earlier share of the same record for the same guardian is
     * replaced.
     *
     * @throws org.houvast.commons.Problem like {@link #prepare}, and {@link ParentsProblems#SHARE_OUTDATED} when the record changed since
     */
    ParentShare send(Actor actor, ShareId id, Revision revision);

    /** the guardian's next reading is refused; what was seen stays on record */
    ParentShare withdraw(Actor actor, ShareId id, Revision revision, WithdrawShare command);
}
