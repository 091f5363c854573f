package org.houvast.rest.internal.caller;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An identity provider of the tests. */
public final class Tokens {
    public static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final String ISSUER = "https://login.example.org";

    /** the key that signs by default, named k1 */
    public static final RSAKey KEY = key("k1");

    private Tokens() {}

    public static RSAKey key(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** an issuer that publishes this key set */
    public static Issuer issuer(JWKSet keys) {
        return new Issuer(configuration(Map.of("jwks", keys.toString())), CLOCK);
    }

    public static Issuer issuer() {
        return issuer(new JWKSet(KEY.toPublicJWK()));
    }

    /** a configuration with defaults, as Declarative Services gives it */
    public static IssuerConfiguration configuration(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(Map.of("issuer", ISSUER, "audience", new String[] {"houvast"}));
        all.putAll(values);
        return annotation(IssuerConfiguration.class, all);
    }

    /** an instance of an annotation type */
    public static <A extends Annotation> A annotation(Class<A> type, Map<String, Object> values) {
        Object proxy = java.lang.reflect.Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object value = values.get(method.getName());
                    return value != null ? value : method.getDefaultValue();
                });
        return type.cast(proxy);
    }

    /** claims of a good token for this person */
    public static JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .audience("houvast")
                .issueTime(Date.from(NOW.minusSeconds(10)))
                .expirationTime(Date.from(NOW.plusSeconds(600)));
    }

    public static String signed(JWTClaimsSet claims, RSAKey key, Consumer<JWSHeader.Builder> header) {
        try {
            JWSHeader.Builder builder = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
            header.accept(builder);
            SignedJWT token = new SignedJWT(builder.build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** signed by another algorithm */
    public static String signedWith(JWSAlgorithm algorithm, JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** a good token */
    public static String of(String subject) {
        return signed(claims(subject).build(), KEY, header -> {});
    }
}
