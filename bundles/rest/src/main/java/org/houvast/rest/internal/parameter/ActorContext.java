package org.houvast.rest.internal.parameter;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.houvast.commons.Problem;
import org.houvast.privacy.Actor;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.exchange.CurrentExchange;

/** Gives a resource method the one who asks. */
public final class ActorContext implements ContextProvider<Actor> {
    @Override
    public Actor createContext(Message message) {
        return CurrentExchange.of(message).actor().orElseThrow(() -> Problem.of(RestProblems.TOKEN_MISSING));
    }
}
