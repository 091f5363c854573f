package org.houvast.coaching.internal.modelling;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.internal.library.PracticeOrigin;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;

/** Modelling from which an approach is taken. */
public final class ModellingOrigin {
    /** shows modelling */
    public static final Action READ = ModellingAccess.READING.read();

    private ModellingOrigin() {}

    /** the entry, if the actor may read it */
    public static Optional<PracticeOrigin> find(PracticeDesk desk, Actor actor, EntityManager entities, UUID id) {
        return Optional.ofNullable(entities.find(ModellingEntity.class, id))
                .filter(m -> !desk.hidden(actor, entities, m, ModellingAccess.READING))
                .map(m -> new PracticeOrigin(m.target(), m.isTried(), m.showedOrTried()));
    }
}
