package org.houvast.rest.internal.idempotency;

import java.util.Optional;
import org.houvast.commons.Problem;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.IdempotencyKeys.Stored;
import org.houvast.persistence.PersistenceProblems;
import org.houvast.privacy.Actor;
import org.houvast.privacy.RequestFacts.IdempotencyKey;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.exchange.Exchange;
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
     * @throws Problem {@link RestProblems#IDEMPOTENCY_KEY_REUSED} if that was another request
     */
    public Optional<Replay> find(Actor actor, Exchange exchange) {
        Optional<IdempotencyKey> key = actor.request().key();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        IdempotencyKeys memory = keys.get().orElseThrow(() -> Problem.of(PersistenceProblems.DATABASE_UNAVAILABLE));
        Optional<Stored> stored = memory.find(actor.person().key(), key.get().key());
        if (stored.isPresent() && !stored.get().bodyHash().equals(key.get().bodyHash())) {
            throw Problem.of(RestProblems.IDEMPOTENCY_KEY_REUSED);
        }
        return stored.map(found -> new Replay(found, path(found.resource(), exchange)));
    }

    /** where the record is: on the path of a change, or among those of its segment, as its Location said */
    private static String path(String id, Exchange exchange) {
        if (id.isEmpty()) {
            return "";
        }
        int at = (exchange.path() + "/").indexOf("/" + id + "/");
        return at < 0 ? exchange.collection() + "/" + id : exchange.path().substring(0, at + 1 + id.length());
    }
}
