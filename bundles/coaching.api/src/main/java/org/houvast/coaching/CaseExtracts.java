package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * De-identified extracts of cases, for supervision (domain 1.1, A39). The product proposes a text in which neutral words stand for people and
 * places and weeks for days; the one who prepares it checks and edits it, and only a person's word that nobody can be recognised makes it an
 * extract. Nothing in it leads back to the case. It is read by its maker and by coaches of the same organisation whom it is given to, and ends
 * by itself.
 */
@ProviderType
public interface CaseExtracts {
    /** begins a draft of the actor from what the actor may read of the case; audited as an export of the case */
    CaseExtract prepare(Actor actor, PrepareCaseExtract command);

    CaseExtract get(Actor actor, CaseExtractId id);

    /** of the actor, the one that ends last first */
    Page<CaseExtractSummary> own(Actor actor, PageRequest page);

    /** given to the actor, the one that ends last first */
    Page<CaseExtractSummary> received(Actor actor, PageRequest page);

    /**
     * Writes a draft anew; the actor must still have access to the case.
     *
     * @throws org.houvast.commons.Problem {@link LibraryProblems#EXTRACT_STATE}, {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT}
     */
    CaseExtract revise(Actor actor, CaseExtractId id, Revision revision, CaseExtractText text);

    /**
     * Makes the extract and forgets the case.
     *
     * @throws org.houvast.commons.Problem {@link LibraryProblems#EXTRACT_STATE}, {@link LibraryProblems#EXTRACT_UNEDITED} before the draft was
     *     edited, {@link LibraryProblems#NOT_CHECKED}, {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT}
     */
    CaseExtract confirm(Actor actor, CaseExtractId id, Revision revision, ConfirmCaseExtract command);

    /**
     * Lets a coach of the same organisation read it.
     *
     * @throws org.houvast.commons.Problem {@link LibraryProblems#EXTRACT_STATE}, {@link LibraryProblems#EXTRACT_RECEIVER},
     *     {@link GrowthProblems#SHARE_WITH_SELF}, {@link GrowthProblems#PERSON_UNKNOWN}
     */
    CaseExtract share(Actor actor, CaseExtractId id, Revision revision, ShareWith command);

    /** deletes it for good, for everybody */
    void delete(Actor actor, CaseExtractId id, Revision revision);
}
