package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who knows about what, of which discipline and organisation (domain 1.1, A02). Each enters and changes the own entry, nobody another one's. It
 * is shown where the person works today by the host's records, and where a coach has an assignment, or is contact person of an agreement, that
 * holds today; it ends there by itself.
 */
@ProviderType
public interface ExpertiseDirectory {
    /**
     * Enters what the actor knows about.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#NO_WORKPLACE}, {@link GrowthProblems#WORKPLACE_NEEDED},
     *     {@link LibraryProblems#EXPERTISE_EXISTS}
     */
    Expertise enter(Actor actor, EnterExpertise command);

    /** the own entry */
    Expertise get(Actor actor, ExpertiseId id);

    /** the own entry, if there is one */
    Page<Expertise> own(Actor actor, PageRequest page);

    /** newest entries first; not found for who works at, manages and administers no place where coaching can be read */
    Page<ExpertiseLine> list(Actor actor, ExpertiseFilter filter, PageRequest page);

    Expertise revise(Actor actor, ExpertiseId id, Revision revision, ReviseExpertise command);

    /** takes the own entry out of the directory; nothing of it stays */
    void withdraw(Actor actor, ExpertiseId id, Revision revision);
}
