package org.houvast.coaching.internal;

import java.util.Optional;
import org.houvast.coaching.Side;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;

/**
 * Who does something with a record.
 *
 * @param staff who
 * @param side for which side, null for none
 */
public record Acting(StaffRef staff, @Nullable Side side) {
    /** the actor, with the side that follows from the relations to the record */
    public static Acting of(Actor actor, Target target) {
        return new Acting(Sides.staff(actor), Sides.of(actor, target).orElse(null));
    }

    public Optional<Side> sideIfAny() {
        return Optional.ofNullable(side);
    }
}
