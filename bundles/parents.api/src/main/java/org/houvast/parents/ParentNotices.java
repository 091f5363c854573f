package org.houvast.parents;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Notices to parents: who observes their child, and when. Every method refuses what the actor's work with the child does not carry; what
 * is not there and what is not for the actor look the same.
 */
@ProviderType
public interface ParentNotices {
    /**
     * Writes a notice down.
     *
     * @throws org.houvast.commons.Problem {@link ParentsProblems#CHILD_NEEDED}, {@link ParentsProblems#DATE_IN_FUTURE},
     *     {@link ParentsProblems#PERIOD_INVALID}, {@link ParentsProblems#OBSERVER_UNKNOWN},
     *     {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT}, {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}
     */
    ParentNotice give(Actor actor, GiveNotice command);

    ParentNotice get(Actor actor, ParentNoticeId id);

    /** the newest recorded first */
    Page<ParentNotice> list(Actor actor, NoticeFilter filter, PageRequest page);
}
