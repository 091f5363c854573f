package org.houvast.parents;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What guardians wish and need, in their own words. What is not there and what is not for the actor look the same.
 */
@ProviderType
public interface ParentWishes {
    /**
     * A guardian of the child says a wish; of whom has no custody of it, staff who work with the child write it down.
     *
     * @throws org.houvast.commons.Problem {@link ParentsProblems#OWN_WORDS}, {@link ParentsProblems#GUARDIAN_NEEDED},
     *     {@link ParentsProblems#NOT_A_GUARDIAN}, {@link ParentsProblems#DATE_IN_FUTURE},
     *     {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT}, {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}
     */
    ParentWish say(Actor actor, SayWish command);

    /** for staff, and for the guardian whose wish it is */
    ParentWish get(Actor actor, ParentWishId id);

    /** for staff: the newest first */
    Page<ParentWishSummary> list(Actor actor, WishFilter filter, PageRequest page);

    /** for a guardian: the own ones, the newest first */
    Page<ParentWishSummary> own(Actor actor, PageRequest page);

    /** staff respond */
    ParentWish respond(Actor actor, ParentWishId id, Revision revision, RespondToWish command);

    /** the guardian whose wish it is changes the words, also of one that staff wrote down */
    ParentWish correct(Actor actor, ParentWishId id, Revision revision, CorrectWish command);
}
