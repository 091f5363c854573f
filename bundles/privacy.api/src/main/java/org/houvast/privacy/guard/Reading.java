package org.houvast.privacy.guard;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Action;
import org.osgi.annotation.versioning.ProviderType;

/** A read in progress. Used by one thread, gone when the work returns. */
@ProviderType
public interface Reading extends Permits {
    /**
     * The condition that a list query binds: the rows that the actor's relations carry the action for, at places where the module
     * is not closed. Counts as the permission of this read. A condition that nothing can meet is still a condition.
     */
    ScopeCondition condition(Action action);

    /** the same for a query of several tables: the columns are those of the table with this alias */
    ScopeCondition condition(Action action, String alias);

    /**
     * The same for a query that selects by itself only rows whose {@code child_key} is this one: whether the actor reaches the child is
     * decided here, and the database is not asked to find one child among all that the actor reaches.
     */
    ScopeCondition condition(Action action, String alias, ChildRef child);

    /** every key under which rows may hold this child, for the restriction of a list: also those from before two records were merged */
    Set<ChildRef> keys(ChildRef child);

    /** what was shown of records that are about no child; one audit line with these ids, for each 200 of them */
    void listedOfNoChild(Action action, String type, Collection<UUID> ids);

    /**
     * What was shown of records about children; one audit line with these ids, for each 200 of them.
     *
     * @param children whom those records are about, also where the reader saw an alias: an access log of a child finds the line by them
     */
    void listed(Action action, String type, Collection<UUID> ids, Collection<ChildRef> children);
}
