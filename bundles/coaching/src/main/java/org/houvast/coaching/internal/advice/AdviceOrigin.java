package org.houvast.coaching.internal.advice;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.internal.library.PracticeOrigin;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;

/** Advice from which an approach is taken. */
public final class AdviceOrigin {
    /** shows advice */
    public static final Action READ = AdviceAccess.READING.read();

    private AdviceOrigin() {}

    /** the advice, if the actor may read it */
    public static Optional<PracticeOrigin> find(PracticeDesk desk, Actor actor, EntityManager entities, UUID id) {
        return Optional.ofNullable(entities.find(AdviceEntity.class, id))
                .filter(a -> !desk.hidden(actor, entities, a, AdviceAccess.READING))
                .map(a -> new PracticeOrigin(a.target(), a.isTried(), a.sharedByBoth()));
    }
}
