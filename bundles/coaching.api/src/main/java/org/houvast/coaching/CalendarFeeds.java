package org.houvast.coaching;

import org.houvast.privacy.RequestFacts;
import org.osgi.annotation.versioning.ProviderType;

/** What calendar programs read by a secret instead of a token. */
@ProviderType
public interface CalendarFeeds {
    /**
     * The moments of the owner of the secret, under the owner's rights of now.
     *
     * @throws org.houvast.commons.Problem {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND} for a secret that nobody has or that was
     *     revoked, and when the owner has left or neither works in a group nor is assigned to one any more
     */
    CalendarFeed read(String secret, RequestFacts facts);
}
