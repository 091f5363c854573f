package org.houvast.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * An identity provider in two files: a key pair made for this demo alone, and its public half where the product looks for the keys of
 * an issuer. Its tokens are checked like those of any other.
 */
final class DemoIssuer {
    static final String ISSUER = "https://demo.houvast.example";
    static final String AUDIENCE = "houvast";

    private static final Duration VALID = Duration.ofHours(12);

    private final RSAKey key;
    private final Clock clock;

    private DemoIssuer(RSAKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** the issuer of this Karaf; its key is made at the first call */
    static DemoIssuer of(Path karafHome, Clock clock) throws IOException {
        Path file = karafHome.resolve("etc/houvast-demo-key.json");
        try {
            if (Files.exists(file)) {
                return new DemoIssuer(RSAKey.parse(Files.readString(file)), clock);
            }
            RSAKey made = new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, made.toJSONString());
            return new DemoIssuer(made, clock);
        } catch (JOSEException | ParseException e) {
            throw new IOException("the key of the demo issuer cannot be used", e);
        }
    }

    /** the public half, as a key set */
    String keySet() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** a token for a person of the demo centre, valid for 12 hours */
    String token(String person) {
        Instant now = clock.instant();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .subject(person)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(VALID)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
