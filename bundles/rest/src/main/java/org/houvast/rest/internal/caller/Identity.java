package org.houvast.rest.internal.caller;

import org.houvast.commons.PersonRef;

/** Who a request proves to come from. */
public sealed interface Identity {
    /** name of the client program, empty when unknown */
    String client();

    /**
     * By a verified token.
     *
     * @param issuer who issued it
     * @param subject value of the configured claim
     */
    record Token(String issuer, String subject, String client) implements Identity {}

    /** by the host's own means */
    record Known(PersonRef person) implements Identity {
        @Override
        public String client() {
            return "host";
        }
    }
}
