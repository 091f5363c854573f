package org.houvast.rest.internal.exchange;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.houvast.commons.Language;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;

/** What is known of one request while it is answered. Travels as an attribute of the servlet request. */
public final class Exchange {
    private static final String ATTRIBUTE = Exchange.class.getName();

    private final Trace trace;
    private final Language language;
    private final String path;
    private String collection = "";
    private @Nullable Actor actor;

    private Exchange(Trace trace, Language language, String path) {
        this.trace = trace;
        this.language = language;
        this.path = path;
    }

    /** begins with the headers of a request that just came in */
    public static Exchange begin(HttpServletRequest request) {
        Exchange exchange = new Exchange(
                Trace.of(request.getHeader("traceparent")),
                Languages.of(request.getHeader("Accept-Language")),
                request.getRequestURI());
        request.setAttribute(ATTRIBUTE, exchange);
        return exchange;
    }

    /** the exchange that was begun with this request */
    public static Exchange of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Exchange exchange) {
            return exchange;
        }
        throw new IllegalStateException("a request that did not come through our servlet");
    }

    public Trace trace() {
        return trace;
    }

    public Language language() {
        return language;
    }

    /** path of the request as it came, without the query */
    public String path() {
        return path;
    }

    /** path of the segment that it leads to, with the prefix of the API, where new records have their place; empty where it leads to none */
    public String collection() {
        return collection;
    }

    public void collection(String found) {
        collection = found;
    }

    /** who asks; nobody where nobody is asked */
    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    public void actor(Actor known) {
        actor = known;
    }
}
