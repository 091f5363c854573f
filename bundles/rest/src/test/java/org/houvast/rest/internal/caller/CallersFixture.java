package org.houvast.rest.internal.caller;

import java.util.List;
import java.util.Set;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.Host;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ActorSource;
import org.houvast.privacy.RequestFacts;
import org.jspecify.annotations.Nullable;

/** Makes what is package-private here for the tests of the whole. */
public final class CallersFixture {
    private CallersFixture() {}

    /** accepts the tokens of these issuers; everybody they name is somebody */
    public static Callers callers(List<Issuer> issuers, @Nullable Host host) {
        return new Callers(new Issuers(issuers), new CurrentHost(host), new CurrentActorSource(new Everybody()));
    }

    /** as it is before a source of actors came */
    public static Callers callersWithoutActors(List<Issuer> issuers) {
        return new Callers(new Issuers(issuers), new CurrentHost(), new CurrentActorSource());
    }

    public static CurrentHost host(@Nullable Host host) {
        return new CurrentHost(host);
    }

    private static final class Everybody implements ActorSource {
        @Override
        public Actor byToken(String issuer, String subject, RequestFacts facts) {
            return byPerson(new PersonRef(subject), facts);
        }

        @Override
        public Actor byPerson(PersonRef person, RequestFacts facts) {
            return new Actor(person, null, Set.of(), facts, Tokens.NOW, actor -> {
                throw new IllegalStateException("nobody asks for the scope here");
            });
        }
    }
}
