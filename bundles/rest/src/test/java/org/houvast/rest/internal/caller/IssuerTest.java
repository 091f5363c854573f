package org.houvast.rest.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.rest.RestProblems;
import org.junit.jupiter.api.Test;

class IssuerTest {
    private static final RSAKey STRANGER = Tokens.key("k1");

    private final Issuers issuers = new Issuers(List.of(Tokens.issuer()));

    private void assertRefused(String token) {
        assertRefused(issuers, token, RestProblems.TOKEN_INVALID);
    }

    private static void assertRefused(Issuers issuers, String token, ProblemType rule) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> issuers.verify(token))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(rule))
                .withNoCause();
    }

    private static String signed(JWTClaimsSet claims) {
        return Tokens.signed(claims, Tokens.KEY, header -> {});
    }

    @Test
    void acceptsAGoodToken() {
        assertThat(issuers.verify(Tokens.of("p-1"))).isEqualTo(new Identity.Token(Tokens.ISSUER, "p-1", ""));
    }

    @Test
    void tellsTheClientProgram() {
        String token = signed(Tokens.claims("p-1").claim("azp", "portal").build());

        assertThat(issuers.verify(token).client()).isEqualTo("portal");
    }

    @Test
    void acceptsAnAccessTokenByItsType() {
        String token = Tokens.signed(
                Tokens.claims("p-1").build(), Tokens.KEY, header -> header.type(new JOSEObjectType("at+jwt")));

        assertThat(issuers.verify(token)).isInstanceOf(Identity.Token.class);
    }

    @Test
    void acceptsAnEllipticSignature() throws JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("e1").generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("e1").build(),
                Tokens.claims("p-1").build());
        token.sign(new ECDSASigner(key));

        assertThat(new Issuers(List.of(Tokens.issuer(new JWKSet(key.toPublicJWK())))).verify(token.serialize()))
                .isInstanceOf(Identity.Token.class);
    }

    @Test
    void takesThePersonFromTheConfiguredClaim() {
        Issuer issuer = new Issuer(
                Tokens.configuration(
                        Map.of("claim", "employee", "jwks", new JWKSet(Tokens.KEY.toPublicJWK()).toString())),
                Tokens.CLOCK);
        Issuers byEmployee = new Issuers(List.of(issuer));

        assertThat(byEmployee.verify(
                        signed(Tokens.claims("x").claim("employee", "e-9").build())))
                .isEqualTo(new Identity.Token(Tokens.ISSUER, "e-9", ""));
        assertRefused(byEmployee, Tokens.of("x"), RestProblems.TOKEN_INVALID);
    }

    @Test
    void sendsATokenToItsOwnIssuer() {
        RSAKey other = Tokens.key("o1");
        Issuer second = new Issuer(
                Tokens.configuration(Map.of(
                        "issuer", "https://other.example.org", "jwks", new JWKSet(other.toPublicJWK()).toString())),
                Tokens.CLOCK);
        Issuers both = new Issuers(List.of(Tokens.issuer(), second));
        JWTClaimsSet claims =
                Tokens.claims("p-1").issuer("https://other.example.org").build();

        assertThat(both.verify(Tokens.signed(claims, other, header -> {})))
                .isEqualTo(new Identity.Token("https://other.example.org", "p-1", ""));
        assertRefused(both, signed(claims), RestProblems.TOKEN_INVALID);
    }

    @Test
    void refusesATokenWithoutSignature() {
        assertRefused(new PlainJWT(Tokens.claims("p-1").build()).serialize());
    }

    @Test
    void refusesATokenWhoseSignatureWasCutOff() {
        String good = Tokens.of("p-1");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        assertRefused(good.substring(0, good.lastIndexOf('.') + 1));
        assertRefused(none + good.substring(good.indexOf('.')));
        assertRefused(none + good.substring(good.indexOf('.'), good.lastIndexOf('.') + 1));
    }

    @Test
    void refusesThePublicKeyUsedAsSecret() throws JOSEException {
        byte[] publicKey = Tokens.KEY.toRSAPublicKey().getEncoded();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(),
                Tokens.claims("p-1").build());
        token.sign(new MACSigner(publicKey));

        assertRefused(token.serialize());
    }

    @Test
    void refusesASecretThatStandsInTheKeySet() throws JOSEException {
        byte[] secret = new byte[32];
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("s1").build(),
                Tokens.claims("p-1").build());
        token.sign(new MACSigner(secret));
        OctetSequenceKey key = new OctetSequenceKey.Builder(secret).keyID("s1").build();
        Issuers careless = new Issuers(
                List.of(new Issuer(Tokens.configuration(Map.of("jwks", "x")), Tokens.CLOCK, () -> new JWKSet(key))));

        assertRefused(careless, token.serialize(), RestProblems.TOKEN_INVALID);
    }

    @Test
    void refusesAnAlgorithmThatIsNotConfigured() {
        assertRefused(Tokens.signedWith(JWSAlgorithm.RS512, Tokens.claims("p-1").build(), Tokens.KEY));
        assertRefused(Tokens.signedWith(JWSAlgorithm.PS256, Tokens.claims("p-1").build(), Tokens.KEY));
    }

    @Test
    void refusesAnotherKeyOfTheSameName() {
        assertRefused(Tokens.signed(Tokens.claims("p-1").build(), STRANGER, header -> {}));
    }

    @Test
    void refusesAnUnknownKey() {
        assertRefused(Tokens.signed(Tokens.claims("p-1").build(), Tokens.key("k9"), header -> {}));
    }

    @Test
    void refusesAKeyThatComesWithTheToken() {
        assertRefused(
                Tokens.signed(Tokens.claims("p-1").build(), STRANGER, header -> header.jwk(STRANGER.toPublicJWK())));
        assertRefused(Tokens.signed(
                Tokens.claims("p-1").build(), Tokens.KEY, header -> header.jwk(Tokens.KEY.toPublicJWK())));
    }

    @Test
    void refusesATokenThatSaysWhereItsKeyIs() {
        URI address = URI.create("https://evil.example.org/keys");

        assertRefused(Tokens.signed(Tokens.claims("p-1").build(), Tokens.KEY, header -> header.jwkURL(address)));
        assertRefused(Tokens.signed(Tokens.claims("p-1").build(), Tokens.KEY, header -> header.x509CertURL(address)));
    }

    @Test
    void refusesACriticalHeaderItDoesNotKnow() {
        assertRefused(
                Tokens.signed(Tokens.claims("p-1").build(), Tokens.KEY, header -> header.criticalParams(Set.of("exp"))
                        .customParam("exp", 1)));
    }

    @Test
    void refusesABrokenSignature() {
        String good = Tokens.of("p-1");
        int signature = good.lastIndexOf('.') + 1;
        char other = good.charAt(signature) == 'A' ? 'B' : 'A';

        assertRefused(good.substring(0, signature) + other + good.substring(signature + 1));
    }

    @Test
    void refusesChangedClaims() {
        String[] parts = Tokens.of("p-1").split("\\.", -1);
        String claims =
                Base64URL.encode(Tokens.claims("p-2").build().toString()).toString();

        assertRefused(parts[0] + "." + claims + "." + parts[2]);
    }

    @Test
    void refusesAnotherIssuerOrAudience() {
        assertRefused(
                signed(Tokens.claims("p-1").issuer("https://evil.example.org").build()));
        assertRefused(signed(Tokens.claims("p-1").issuer(null).build()));
        assertRefused(signed(Tokens.claims("p-1").audience("other").build()));
        assertRefused(signed(Tokens.claims("p-1").audience((String) null).build()));
    }

    @Test
    void refusesATokenOutOfItsTime() {
        assertRefused(signed(Tokens.claims("p-1")
                .expirationTime(Date.from(Tokens.NOW.minusSeconds(61)))
                .build()));
        assertRefused(signed(Tokens.claims("p-1").expirationTime(null).build()));
        assertRefused(signed(Tokens.claims("p-1")
                .notBeforeTime(Date.from(Tokens.NOW.plusSeconds(61)))
                .build()));
        assertRefused(signed(Tokens.claims("p-1")
                .issueTime(Date.from(Tokens.NOW.plusSeconds(61)))
                .build()));
    }

    @Test
    void toleratesClocksThatDifferALittle() {
        String token = signed(Tokens.claims("p-1")
                .expirationTime(Date.from(Tokens.NOW.minusSeconds(30)))
                .notBeforeTime(Date.from(Tokens.NOW.plusSeconds(30)))
                .issueTime(Date.from(Tokens.NOW.plusSeconds(30)))
                .build());

        assertThat(issuers.verify(token)).isInstanceOf(Identity.Token.class);
    }

    @Test
    void refusesATokenOfNobody() {
        assertRefused(signed(Tokens.claims("").build()));
        assertRefused(signed(Tokens.claims("x".repeat(201)).build()));
        assertRefused(signed(new JWTClaimsSet.Builder(Tokens.claims("p-1").build())
                .subject(null)
                .build()));
        assertRefused(signed(Tokens.claims("p-1").claim("sub", List.of("p-1")).build()));
    }

    @Test
    void refusesWhatIsNoToken() {
        List.of("", "x", "a.b.c", "....", "null.null.null", "x".repeat(20_000)).forEach(this::assertRefused);
    }

    @Test
    void cannotTellWhileNoIssuerIsKnown() {
        assertRefused(new Issuers(List.of()), Tokens.of("p-1"), RestProblems.CALLER_UNAVAILABLE);
    }

    @Test
    void refusesAConfigurationThatProvesNothing() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("algorithms", new String[] {"none"}),
                Map.of("algorithms", new String[] {"RS256", "HS256"}),
                Map.of("algorithms", new String[0]),
                Map.of("audience", new String[0]),
                Map.of("issuer", " "),
                Map.of("clockSkewSeconds", 3600),
                Map.of("jwks", "", "jwksUrl", "http://login.example.org/keys"),
                Map.of("jwks", "{}", "jwksUrl", "https://login.example.org/keys"),
                Map.of("jwks", ""))) {
            Map<String, Object> values = new java.util.HashMap<>(Map.of("jwks", "{\"keys\":[]}"));
            values.putAll(wrong);
            assertThatIllegalArgumentException()
                    .as(wrong.toString())
                    .isThrownBy(() -> new Issuer(Tokens.configuration(values), Tokens.CLOCK));
        }
    }
}
