package org.houvast.coaching.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.houvast.coaching.Side;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;

/** On which side somebody stands. The manager of the place stands on none, whatever else this person does there. */
public final class Sides {
    private static final Set<Relation> COACH = EnumSet.of(Relation.COACH, Relation.CASE_COACH);
    private static final Set<Relation> STAFF = EnumSet.of(Relation.GROUP_STAFF, Relation.MENTOR);

    private Sides() {}

    /** the side that the actor speaks for; an assignment for the group counts before work in it */
    public static Optional<Side> of(Actor actor, Target target) {
        Set<Relation> relations = actor.scope().relationsTo(target);
        if (relations.contains(Relation.LOCATION_MANAGER)) {
            return Optional.empty();
        }
        if (!Collections.disjoint(relations, COACH)) {
            return Optional.of(Side.COACH);
        }
        return Collections.disjoint(relations, STAFF) ? Optional.empty() : Optional.of(Side.STAFF);
    }

    /** whether the actor stands within the coaching, and may see what staff and coach keep between them */
    public static boolean within(Actor actor, Target target) {
        Set<Relation> relations = actor.scope().relationsTo(target);
        return !relations.contains(Relation.LOCATION_MANAGER)
                && (relations.contains(Relation.INTERNAL_COACH)
                        || !Collections.disjoint(relations, COACH)
                        || !Collections.disjoint(relations, STAFF));
    }

    /** the actor as staff; permission for anything here was given to staff only */
    public static StaffRef staff(Actor actor) {
        return actor.staff().map(Actor.Staff::ref).orElseThrow();
    }
}
