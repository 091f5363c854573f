package org.houvast.rest.internal.caller;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.Set;
import org.houvast.privacy.SecondFactor;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a proved token whether the person signed in with a second factor: by the methods in {@code amr} (RFC 8176), or by the class
 * in {@code acr} that an identity provider gives instead.
 */
final class SecondFactors {
    private final Set<String> methods;
    private final Set<String> classes;
    private final boolean required;

    SecondFactors(IssuerConfiguration configuration) {
        methods = Set.of(configuration.secondFactorMethods());
        classes = Set.of(configuration.secondFactorClasses());
        required = configuration.secondFactorRequired();
        if (required && methods.isEmpty() && classes.isEmpty()) {
            throw new IllegalArgumentException("a second factor is required, and nothing counts as one");
        }
    }

    SecondFactor of(JWTClaimsSet told) {
        if (names(told.getClaim("amr"), methods) || names(told.getClaim("acr"), classes)) {
            return SecondFactor.SHOWN;
        }
        return required ? SecondFactor.MISSING : SecondFactor.NOT_SHOWN;
    }

    /** whether a claim, one text or several, names one of these; anything else names none */
    private static boolean names(@Nullable Object claim, Set<String> these) {
        return claim instanceof Collection<?> several
                ? several.stream().anyMatch(one -> names(one, these))
                : claim instanceof String one && these.contains(one);
    }
}
