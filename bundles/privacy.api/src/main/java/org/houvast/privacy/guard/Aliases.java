package org.houvast.privacy.guard;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Names for children in cases whose reader may not know them. An alias is made per case and by chance, so that two cases of one
 * child cannot be told to be the same, and nobody types it.
 */
@ProviderType
public interface Aliases {
    /** makes the alias of a case, in the transaction of the change that opens the case */
    String issue(EntityManager entities, UUID caseId, ChildRef child);

    /** the child behind the alias of a case; empty when the two do not belong together */
    Optional<ChildRef> child(UUID caseId, String alias);

    /** the children of these cases, for rules and never for a reader; those that have an alias. One SQL statement */
    Map<UUID, ChildRef> children(Set<UUID> cases);

    /** whether this case is about this child, under any of these keys; false for a case that is not known */
    boolean about(UUID caseId, Set<ChildRef> keys);

    /** the aliases of these cases; one SQL statement */
    Map<UUID, String> of(Set<UUID> cases);
}
