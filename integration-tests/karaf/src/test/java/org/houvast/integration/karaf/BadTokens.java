package org.houvast.integration.karaf;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tokens that prove nothing, some of them signed by the issuer itself. */
final class BadTokens {
    private static final String ISSUER = "https://demo.houvast.example";
    private static final String AUDIENCE = "houvast";

    /** these are good ones, of persons who may not come in */
    static final Set<String> PROVE_SOMEBODY_UNKNOWN = Set.of("nobody", "left");

    private final RSAKey key;
    private final Instant now = Clock.systemUTC().instant();

    private BadTokens(RSAKey key) {
        this.key = key;
    }

    /** by what is wrong with them */
    static Map<String, String> of(Path karaf, String person, String good)
            throws IOException, JOSEException, ParseException {
        BadTokens tokens = new BadTokens(RSAKey.parse(Files.readString(karaf.resolve("etc/houvast-demo-key.json"))));
        return tokens.make(person, good);
    }

    private Map<String, String> make(String person, String good) throws JOSEException {
        String[] parts = good.split("\\.", -1);
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("nothing", " ");
        bad.put("no token", "x");
        bad.put("two parts", parts[0] + "." + parts[1]);
        bad.put("no signature", parts[0] + "." + parts[1] + ".");
        bad.put("algorithm none", new PlainJWT(claims(person).build()).serialize());
        bad.put("public key as secret", symmetric(person));
        bad.put(
                "another key",
                signed(new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate(), claims(person)));
        bad.put(
                "claims of another",
                parts[0] + "." + signed(key, claims("staff-039")).split("\\.", -1)[1] + "." + parts[2]);
        bad.put("expired", signed(key, claims(person).expirationTime(at(Duration.ofHours(-1)))));
        bad.put("not yet", signed(key, claims(person).notBeforeTime(at(Duration.ofHours(1)))));
        bad.put("without end", signed(key, claims(person).expirationTime(null)));
        bad.put("another audience", signed(key, claims(person).audience("elsewhere")));
        bad.put("another issuer", signed(key, claims(person).issuer("https://elsewhere.example")));
        bad.put("nobody", signed(key, claims("staff-999")));
        bad.put("nobody's", signed(key, claims(null)));
        bad.put("left", signed(key, claims("staff-051")));
        bad.put("long", "a".repeat(6000) + "." + parts[1] + "." + parts[2]);
        return bad;
    }

    private JWTClaimsSet.Builder claims(@Nullable String person) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(person)
                .issueTime(Date.from(now))
                .expirationTime(at(Duration.ofHours(1)));
    }

    private Date at(Duration offset) {
        return Date.from(now.plus(offset));
    }

    private String symmetric(String person) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
                claims(person).build());
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String signed(RSAKey by, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }
}
