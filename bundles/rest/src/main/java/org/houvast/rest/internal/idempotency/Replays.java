package org.houvast.rest.internal.idempotency;

import java.util.Optional;
import org.houvast.commons.Problem;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.IdempotencyKeys.Stored;
import org.houvast.persistence.PersistenceProblems;
import org.houvast.privacy.Actor;
import org.houvast.privacy.RequestFacts.IdempotencyKey;
import org.houvast.rest.RestProblems;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recognises a request that was done before. */
@Component(service = Replays.class)
public final class Replays {
    private final CurrentIdempotencyKeys keys;

    @Activate
    public Replays(@Reference CurrentIdempotencyKeys keys) {
        this.keys = keys;
    }

    /**
     * What became of the actor's request with this key, if it was done before.
     *
     * @param requestPath path of the request, with the prefix of the API
     * @throws Problem {@link RestProblems#IDEMPOTENCY_KEY_REUSED} if that was another request
     */
    public Optional<Replay> find(Actor actor, String requestPath) {
        Optional<IdempotencyKey> key = actor.request().key();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        IdempotencyKeys memory = keys.get().orElseThrow(() -> Problem.of(PersistenceProblems.DATABASE_UNAVAILABLE));
        Optional<Stored> stored = memory.find(actor.person().key(), key.get().key());
        if (stored.isPresent() && !stored.get().bodyHash().equals(key.get().bodyHash())) {
            throw Problem.of(RestProblems.IDEMPOTENCY_KEY_REUSED);
        }
        return stored.map(found -> new Replay(found, path(found.resource(), requestPath)));
    }

    /** where the record is: on the path of a change, or below the path that it was made on, as its Location said */
    private static String path(String id, String requestPath) {
        if (id.isEmpty()) {
            return "";
        }
        int at = (requestPath + "/").indexOf("/" + id + "/");
        return at < 0 ? requestPath + "/" + id : requestPath.substring(0, at + 1 + id.length());
    }
}
