package org.houvast.rest.internal.caller;

import org.houvast.commons.Problem;
import org.houvast.privacy.ActorSource;
import org.houvast.rest.RestProblems;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the source of actors, which may come and go. */
@Component(service = CurrentActorSource.class)
public final class CurrentActorSource {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ActorSource source;

    /** while nothing is bound */
    public CurrentActorSource() {}

    CurrentActorSource(@Nullable ActorSource source) {
        this.source = source;
    }

    /**
     * The source of actors.
     *
     * @throws Problem {@link RestProblems#CALLER_UNAVAILABLE} while there is none
     */
    ActorSource get() {
        ActorSource there = source;
        if (there == null) {
            throw Problem.of(RestProblems.CALLER_UNAVAILABLE);
        }
        return there;
    }
}
