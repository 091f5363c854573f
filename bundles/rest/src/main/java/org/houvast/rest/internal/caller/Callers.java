package org.houvast.rest.internal.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Problem;
import org.houvast.host.spi.CallerResolver;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Host;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ActorSource;
import org.houvast.privacy.RequestFacts;
import org.houvast.rest.RestProblems;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out who asks: a bearer token, else the host by its own means. Nobody is anybody by default. */
@Component(service = Callers.class)
public final class Callers {
    private static final String SCHEME = "bearer ";

    private final Issuers issuers;
    private final CurrentHost host;
    private final CurrentActorSource actors;

    @Activate
    public Callers(@Reference Issuers issuers, @Reference CurrentHost host, @Reference CurrentActorSource actors) {
        this.issuers = issuers;
        this.host = host;
        this.actors = actors;
    }

    /**
     * Proves who a request comes from.
     *
     * @throws Problem {@link RestProblems#TOKEN_MISSING}, {@link RestProblems#TOKEN_INVALID} or
     *     {@link RestProblems#CALLER_UNAVAILABLE}
     */
    public Identity identify(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Authorization"));
        if (headers.size() > 1) {
            throw Problem.of(RestProblems.TOKEN_INVALID);
        }
        if (!headers.isEmpty() && headers.get(0).toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return issuers.verify(headers.get(0).substring(SCHEME.length()).strip());
        }
        return resolve(request).orElseThrow(() -> Problem.of(RestProblems.TOKEN_MISSING));
    }

    private Optional<Identity> resolve(HttpServletRequest request) {
        Optional<Host> resolving = host.get().filter(h -> h.capabilities().contains(Capability.CALLER));
        Optional<PersonRef> person = resolving.flatMap(h -> h.caller().resolve(facts(request)));
        return person.map(Identity.Known::new);
    }

    private static CallerResolver.Request facts(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), Collections.list(request.getHeaders(name)));
        }
        return new CallerResolver.Request(
                request.getMethod(), request.getRequestURI(), headers, request.getRemoteAddr());
    }

    /** the actor that the identity is now, as the host says */
    public Actor actor(Identity identity, RequestFacts facts) {
        ActorSource source = actors.get();
        if (identity instanceof Identity.Token token) {
            return source.byToken(token.issuer(), token.subject(), facts);
        }
        if (identity instanceof Identity.Known known) {
            return source.byPerson(known.person(), facts);
        }
        throw new IllegalStateException("an identity of no known kind");
    }
}
