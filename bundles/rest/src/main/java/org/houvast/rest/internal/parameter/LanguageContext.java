package org.houvast.rest.internal.parameter;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.houvast.commons.Language;
import org.houvast.rest.internal.exchange.CurrentExchange;

/** Gives a resource method the language of the answer. */
public final class LanguageContext implements ContextProvider<Language> {
    @Override
    public Language createContext(Message message) {
        return CurrentExchange.of(message).language();
    }
}
