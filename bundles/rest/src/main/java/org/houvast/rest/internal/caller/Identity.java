package org.houvast.rest.internal.caller;

import org.houvast.commons.PersonRef;
import org.houvast.privacy.SecondFactor;

/** Who a request proves to come from. */
public sealed interface Identity {
    /** name of the client program, empty when unknown */
    String client();

    /** whether that person signed in with a second factor */
    default SecondFactor secondFactor() {
        return SecondFactor.NOT_SHOWN;
    }

    /**
     * By a verified token.
     *
     * @param issuer who issued it
     * @param subject value of the configured claim
     */
    record Token(String issuer, String subject, String client, SecondFactor secondFactor) implements Identity {
        /** one that tells no second factor and need not */
        Token(String issuer, String subject, String client) {
            this(issuer, subject, client, SecondFactor.NOT_SHOWN);
        }
    }

    /** by the host's own means */
    record Known(PersonRef person) implements Identity {
        @Override
        public String client() {
            return "host";
        }
    }
}
