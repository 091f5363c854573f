package org.houvast.parents;

import java.util.List;
import org.houvast.commons.ChildRef;

/**
 * A child of the guardian who asks.
 *
 * @param child its key
 * @param displayName its name, from the host
 * @param groups names of its groups today; none for a guardian who must not know where the child is
 * @param coaches who comes from outside or inside to coach these groups today; none as above
 */
public record OwnChild(ChildRef child, String displayName, List<String> groups, List<Coach> coaches) {
    /**
     * A coach of the child's group.
     *
     * @param name from the host
     * @param organisation whom the coach works for, from the host
     */
    public record Coach(String name, String organisation) {}

    public OwnChild {
        groups = List.copyOf(groups);
        coaches = List.copyOf(coaches);
    }
}
