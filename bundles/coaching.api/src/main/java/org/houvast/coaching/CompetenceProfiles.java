package org.houvast.coaching;

import org.houvast.commons.Place;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The items that staff and coaches look at their own work with: one set is delivered, an organisation can publish its own. */
@ProviderType
public interface CompetenceProfiles {
    /**
     * A profile as it holds at a place, for those who work there, their manager and the administrator.
     *
     * @param location where; {@link GrowthProblems#WORKPLACE_NEEDED} when it is null
     * @param version which, or null for the newest
     * @throws org.houvast.commons.Problem {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND} if there is no such version
     */
    CompetenceProfile get(Actor actor, @Nullable Place location, Side role, @Nullable Integer version);

    /**
     * Publishes a new version for the organisation that is responsible at the place. What runs goes on with its own version.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#ITEM_TWICE}, {@link GrowthProblems#PROFILE_INVALID}
     */
    CompetenceProfile publish(Actor actor, PublishProfile command);
}
