package org.houvast.coaching;

import java.util.List;

/**
 * The items by which staff, or coaches, look at their own work. A version never changes: the measurements that were made with it can be
 * compared.
 *
 * @param role whose
 * @param version 1 is the one that is delivered; an organisation's own are 2 and higher
 * @param items in the order for a screen
 * @param source where the words come from
 * @param licence under which they may be used, empty when the organisation said nothing
 */
public record CompetenceProfile(Side role, int version, List<ProfileItem> items, String source, String licence) {
    public CompetenceProfile {
        items = List.copyOf(items);
    }
}
