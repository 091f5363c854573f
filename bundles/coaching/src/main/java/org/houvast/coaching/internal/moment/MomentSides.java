package org.houvast.coaching.internal.moment;

import java.util.Optional;
import java.util.Set;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;

/** On which side of a moment somebody stands: its coach, or who works in the group; other coaches and the manager on none. */
final class MomentSides {
    private MomentSides() {}

    static Acting of(Actor actor, Target target, StaffRef coach) {
        StaffRef self = Sides.staff(actor);
        return new Acting(
                self,
                side(actor.scope().relationsTo(target), self.equals(coach)).orElse(null));
    }

    private static Optional<Side> side(Set<Relation> relations, boolean coach) {
        if (relations.contains(Relation.LOCATION_MANAGER)) {
            return Optional.empty();
        }
        if (coach) {
            return relations.contains(Relation.COACH) ? Optional.of(Side.COACH) : Optional.empty();
        }
        return relations.contains(Relation.GROUP_STAFF) ? Optional.of(Side.STAFF) : Optional.empty();
    }
}
