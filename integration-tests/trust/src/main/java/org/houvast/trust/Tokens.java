package org.houvast.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An identity provider of its own, with one token for each person. */
final class Tokens {
    static final String ISSUER = "https://trust.houvast.example";
    static final String AUDIENCE = "houvast";

    /** longer than the longest run */
    private static final Duration VALID = Duration.ofHours(12);

    private final ECKey key;
    private final Date now;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Tokens(Clock clock) {
        now = Date.from(clock.instant());
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("trust").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java makes no elliptic keys", e);
        }
    }

    /** the public half, as a key set */
    String keySet() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    String of(String person) {
        return known.computeIfAbsent(person, this::signed);
    }

    private String signed(String person) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .subject(person)
                        .issueTime(now)
                        .expirationTime(Date.from(now.toInstant().plus(VALID)))
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
