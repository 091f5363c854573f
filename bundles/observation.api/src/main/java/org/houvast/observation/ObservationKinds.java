package org.houvast.observation;

import java.util.List;
import org.houvast.commons.Place;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The forms to observe with. They tell nothing about a person, so every actor may read them. */
@ProviderType
public interface ObservationKinds {
    /**
     * The newest version of each kind, by code.
     *
     * @param place whose organisation's own kinds are wanted too, null for those of the actor's organisation
     */
    List<ObservationKind> list(Actor actor, @Nullable Place place);

    /**
     * One version of a kind, older ones too.
     *
     * @throws org.houvast.commons.Problem {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND}
     */
    ObservationKind get(Actor actor, ObservationKindId id);

    /**
     * Defines a kind or its next version, by an administrator of the whole organisation.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#KIND_INVALID} with the place of each fault,
     *     {@link ObservationProblems#KIND_FIXED}, {@link ObservationProblems#KIND_DEFINED_MEANWHILE}
     */
    ObservationKind define(Actor actor, DefineKind command);
}
