package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reflections of staff on their own work. To everybody but the owner, and those whom the owner shares one with, a reflection is not
 * there: no manager, no administrator and no list or count sees it.
 *
 * <p>Whatever needs a text throws {@link GrowthProblems#REFLECTIONS_CLOSED} while the key file is missing or is another one; nothing
 * is lost by that, and lists, recalling and deleting go on.
 */
@ProviderType
public interface Reflections {
    /**
     * Writes one.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#NO_WORKPLACE}, {@link GrowthProblems#WORKPLACE_NEEDED},
     *     {@link GrowthProblems#MOMENT_UNKNOWN}
     */
    Reflection write(Actor actor, WriteReflection command);

    /** an own one, or one that is shared with the actor now */
    Reflection get(Actor actor, ReflectionId id);

    /** own ones, the newest first */
    Page<ReflectionSummary> own(Actor actor, PageRequest page);

    /** those that others share with the actor now, the one shared last first */
    Page<ReflectionSummary> received(Actor actor, PageRequest page);

    /**
     * Changes one that nobody else reads.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#REFLECTION_STATE} while it is shared,
     *     {@link GrowthProblems#MOMENT_UNKNOWN}
     */
    Reflection revise(Actor actor, ReflectionId id, Revision revision, ReviseReflection command);

    /**
     * Lets somebody read it; once more for the same person changes nothing.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#SHARE_WITH_SELF}, {@link GrowthProblems#PERSON_UNKNOWN}
     */
    Reflection share(Actor actor, ReflectionId id, Revision revision, ShareWith command);

    /**
     * Takes it back: the next read by that person is refused.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#REFLECTION_STATE} when it is shared with nobody,
     *     {@link GrowthProblems#NOT_SHARED} when not with that person
     */
    Reflection recall(Actor actor, ReflectionId id, Revision revision, RecallShare command);

    /** Deletes it for good, at any time, also where coaching is switched off; with the last one goes the key of its owner. */
    void delete(Actor actor, ReflectionId id, Revision revision);
}
