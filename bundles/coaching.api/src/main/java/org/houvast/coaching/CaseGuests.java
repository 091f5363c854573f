package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Guests of cases: specialists besides the coach, invited by the manager or the mentor for a period. What a guest reaches is asked at
 * each request and ends by itself; what is not there and what is not for the actor look the same.
 */
@ProviderType
public interface CaseGuests {
    /**
     * Invites.
     *
     * @throws org.houvast.commons.Problem {@link GuestProblems#CASE_NOT_OPEN}, {@link GuestProblems#NOT_A_SPECIALIST},
     *     {@link GuestProblems#PERIOD}, {@link GuestProblems#EXISTS}
     */
    CaseGuest invite(Actor actor, InviteGuest command);

    CaseGuest get(Actor actor, CaseGuestId id);

    /** the newest first; of one question, or of all when it is null */
    Page<CaseGuest> list(Actor actor, @Nullable QuestionId question, PageRequest page);

    /** ends it at once; the next request of the guest finds nothing */
    CaseGuest end(Actor actor, CaseGuestId id, Revision revision);
}
