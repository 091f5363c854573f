package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * A new version of a profile, in words of the organisation's own.
 *
 * @param location a place of the organisation; it holds for all of its places
 * @param role whose
 * @param items at least one for each competence of the role, each code once
 * @param source where the words come from
 * @param licence under which they may be used, null when nothing is said
 */
public record PublishProfile(
        Place location,
        Side role,
        @Limit(min = 1, max = 60) List<ProfileItem> items,
        @Limit(min = 1, max = 500) String source,
        @Nullable String licence) {}
