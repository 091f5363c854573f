package org.houvast.rest.internal.parameter;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.houvast.privacy.RequestFacts;
import org.houvast.rest.internal.exchange.CurrentExchange;
import org.houvast.rest.internal.exchange.Exchange;

/** Gives a resource method that nobody signs in for what is known of the request; it finds out itself who may act. */
public final class FactsContext implements ContextProvider<RequestFacts> {
    @Override
    public RequestFacts createContext(Message message) {
        Exchange exchange = CurrentExchange.of(message);
        String address = message.getExchange().getInMessage().get(AbstractHTTPDestination.HTTP_REQUEST)
                        instanceof ServletRequest request
                ? request.getRemoteAddr()
                : "";
        return new RequestFacts(exchange.trace().id(), "link", address, exchange.language(), Optional.empty());
    }
}
