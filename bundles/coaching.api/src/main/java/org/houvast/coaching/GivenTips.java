package org.houvast.coaching;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.GroupRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tips that were given in a group, for a module that tells staff what to do there today. A published tip tells nothing about a person;
 * who gave it to whom, and what came of it, is not told here. The caller has permission for its own record. One SQL statement.
 */
@ProviderType
public interface GivenTips {
    /**
     * A tip.
     *
     * @param title in a few words
     * @param text what it says
     */
    record GivenTip(String title, String text) {}

    /**
     * The published tips for work with children that were given in a group and neither declined nor taken back, the newest first, each
     * once.
     *
     * @param cases besides those that belong to no question, the tips of these questions
     * @param limit at most so many
     */
    List<GivenTip> of(GroupRef group, Set<UUID> cases, int limit);
}
