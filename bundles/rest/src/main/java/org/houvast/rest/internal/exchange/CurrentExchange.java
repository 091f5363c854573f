package org.houvast.rest.internal.exchange;

import jakarta.servlet.ServletRequest;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** Finds the exchange from inside the JAX-RS runtime. */
public final class CurrentExchange {
    private CurrentExchange() {}

    /** of the request that this thread answers */
    public static Exchange get() {
        return of(JAXRSUtils.getCurrentMessage());
    }

    public static Exchange of(Message message) {
        Message in = message.getExchange().getInMessage();
        if (in.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof ServletRequest request) {
            return Exchange.of(request);
        }
        throw new IllegalStateException("a message without its request");
    }
}
