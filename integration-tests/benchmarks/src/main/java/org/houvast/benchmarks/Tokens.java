package org.houvast.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** An identity provider of the benchmark's own: RS256 with 2048 bits, the usual. */
final class Tokens {
    static final String ISSUER = "https://benchmark.houvast.example";
    static final String AUDIENCE = "houvast";

    private static final Duration VALID = Duration.ofHours(2);

    private final RSAKey key;
    private final Clock clock;

    Tokens(Clock clock) {
        this.clock = clock;
        try {
            this.key = new RSAKeyGenerator(2048).keyID("benchmark").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java makes no RSA keys", e);
        }
    }

    /** the public half, as a key set */
    String keySet() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** a token for this person of the centre */
    String of(String person) {
        Date now = Date.from(clock.instant());
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .subject(person)
                        .issueTime(now)
                        .expirationTime(Date.from(now.toInstant().plus(VALID)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
