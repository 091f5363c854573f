package org.houvast.host.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.commons.PersonRef;
import org.osgi.annotation.versioning.ConsumerType;

/** Finds the person behind a request by the host's own means: a session, a gateway's header. Needs {@link Capability#CALLER}. */
@ConsumerType
public interface CallerResolver {
    /**
     * What is known of a request.
     *
     * @param method {@code GET}, {@code POST} …
     * @param path without host and query
     * @param headers by lower-case name
     * @param clientAddress address of the client as the web server sees it
     */
    record Request(String method, String path, Map<String, List<String>> headers, String clientAddress) {
        public Request {
            headers = Map.copyOf(headers);
        }
    }

    /** the person who is signed in, or nothing: then the request is not answered */
    Optional<PersonRef> resolve(Request request);
}
