package org.houvast.coaching.internal.library;

import java.util.Set;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Target;

/**
 * A record of practice from which an approach can be taken.
 *
 * @param target where it belongs
 * @param tried whether it was tried
 * @param offeredBy who may offer an approach from it now; nobody when it was not agreed on
 */
public record PracticeOrigin(Target target, boolean tried, Set<StaffRef> offeredBy) {
    public PracticeOrigin {
        offeredBy = Set.copyOf(offeredBy);
    }
}
