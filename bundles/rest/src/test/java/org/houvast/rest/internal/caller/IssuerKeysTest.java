package org.houvast.rest.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerKeysTest {
    private static final RSAKey NEXT = Tokens.key("k2");

    private final AtomicInteger fetches = new AtomicInteger();
    private final MovingClock clock = new MovingClock();
    private volatile String answer = new JWKSet(Tokens.KEY.toPublicJWK()).toString();
    private volatile int status = 200;
    private HttpServer provider;

    private static final class MovingClock extends Clock {
        private Instant now = Tokens.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(long seconds) {
            now = now.plusSeconds(seconds);
        }
    }

    IssuerKeysTest() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void begin() {
        serve("/keys", () -> answer);
        serve("/discovery", () -> "{\"issuer\":\"" + Tokens.ISSUER + "\",\"jwks_uri\":\"" + url("/keys") + "\"}");
        serve("/foreign", () -> "{\"issuer\":\"https://evil.example.org\",\"jwks_uri\":\"" + url("/keys") + "\"}");
        provider.start();
    }

    @AfterEach
    void end() {
        provider.stop(0);
    }

    private void serve(String path, java.util.function.Supplier<String> body) {
        provider.createContext(path, exchange -> {
            fetches.incrementAndGet();
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String url(String path) {
        return "http://127.0.0.1:" + provider.getAddress().getPort() + path;
    }

    private Issuers issuers(Map<String, Object> place) {
        Map<String, Object> values = new HashMap<>(place);
        values.put("refreshSeconds", 3600);
        values.put("refetchSeconds", 30);
        return new Issuers(List.of(new Issuer(Tokens.configuration(values), clock)));
    }

    private static String by(RSAKey key) {
        return Tokens.signed(Tokens.claims("p-1").build(), key, header -> {});
    }

    private static void assertRefused(Issuers issuers, String token, org.houvast.commons.ProblemType rule) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> issuers.verify(token))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(rule));
    }

    @Test
    void fetchesOnceForManyTokens() {
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));

        for (int i = 0; i < 20; i++) {
            assertThat(issuers.verify(by(Tokens.KEY))).isInstanceOf(Identity.Token.class);
        }

        assertThat(fetches).hasValue(1);
    }

    @Test
    void findsTheKeysByDiscovery() {
        assertThat(issuers(Map.of("discoveryUrl", url("/discovery"))).verify(by(Tokens.KEY)))
                .isInstanceOf(Identity.Token.class);
        assertRefused(
                issuers(Map.of("discoveryUrl", url("/foreign"))), by(Tokens.KEY), RestProblems.CALLER_UNAVAILABLE);
    }

    @Test
    void readsThemFromAFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("keys.json"), answer);
        Issuers issuers = issuers(Map.of("jwksFile", file.toString()));
        assertThat(issuers.verify(by(Tokens.KEY))).isInstanceOf(Identity.Token.class);

        Files.writeString(file, new JWKSet(NEXT.toPublicJWK()).toString());
        clock.pass(31);

        assertThat(issuers.verify(by(NEXT))).isInstanceOf(Identity.Token.class);
    }

    @Test
    void followsARotation() {
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));
        issuers.verify(by(Tokens.KEY));

        answer = new JWKSet(List.of(Tokens.KEY.toPublicJWK(), NEXT.toPublicJWK())).toString();
        clock.pass(31);

        assertThat(issuers.verify(by(NEXT))).isInstanceOf(Identity.Token.class);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void forgetsAWithdrawnKeyWhenKeysAreOld() {
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));
        issuers.verify(by(Tokens.KEY));

        answer = new JWKSet(NEXT.toPublicJWK()).toString();
        clock.pass(3601);
        String token = lasting();

        assertRefused(issuers, token, RestProblems.TOKEN_INVALID);
    }

    @Test
    void doesNotFetchForEveryUnknownKey() {
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));
        issuers.verify(by(Tokens.KEY));

        for (int i = 0; i < 50; i++) {
            assertRefused(issuers, by(NEXT), RestProblems.TOKEN_INVALID);
        }

        assertThat(fetches).hasValue(1);
    }

    @Test
    void goesOnWithTheLastGoodKeys() {
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));
        issuers.verify(by(Tokens.KEY));

        status = 500;
        clock.pass(31);
        assertRefused(issuers, by(NEXT), RestProblems.TOKEN_INVALID);
        answer = "no keys";
        status = 200;
        clock.pass(31);
        assertRefused(issuers, by(NEXT), RestProblems.TOKEN_INVALID);

        assertThat(fetches).hasValue(3);
        assertThat(issuers.verify(by(Tokens.KEY))).isInstanceOf(Identity.Token.class);
    }

    @Test
    void cannotTellBeforeAnyKeysWereThere() {
        status = 500;
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));

        assertRefused(issuers, by(Tokens.KEY), RestProblems.CALLER_UNAVAILABLE);
        assertRefused(issuers, by(Tokens.KEY), RestProblems.CALLER_UNAVAILABLE);
        assertThat(fetches).hasValue(1);

        status = 200;
        clock.pass(31);
        assertThat(issuers.verify(by(Tokens.KEY))).isInstanceOf(Identity.Token.class);
    }

    /** a token that was good a moment ago is asked again whether it is, each time */
    @Test
    void refusesATokenItKnowsWhenItExpires() {
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));
        String token = Tokens.of("p-1");
        verifiedTwice(issuers, token);

        clock.pass(700);

        assertRefused(issuers, token, RestProblems.TOKEN_INVALID);
    }

    @Test
    void refusesATokenItKnowsWhenItsKeyIsWithdrawn() {
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));
        String token = lasting();
        verifiedTwice(issuers, token);

        answer = new JWKSet(NEXT.toPublicJWK()).toString();
        clock.pass(31);
        issuers.verify(by(NEXT)); // brings the new keys

        assertRefused(issuers, token, RestProblems.TOKEN_INVALID);
    }

    @Test
    void refusesATokenItKnowsWhenItsKeysAreOldAndTheKeyIsGone() {
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));
        String token = lasting();
        verifiedTwice(issuers, token);

        answer = new JWKSet(NEXT.toPublicJWK()).toString();
        clock.pass(3601);

        assertRefused(issuers, token, RestProblems.TOKEN_INVALID);
    }

    @Test
    void takesNoOtherTokenForOneItKnows() {
        Issuers issuers = issuers(Map.of("jwksUrl", url("/keys")));
        String token = Tokens.of("p-1");
        verifiedTwice(issuers, token);

        assertRefused(issuers, token.replace(payload(token), payload(Tokens.of("p-2"))), RestProblems.TOKEN_INVALID);
        assertThat(issuers.verify(Tokens.of("p-2"))).isEqualTo(new Identity.Token(Tokens.ISSUER, "p-2", ""));
    }

    /** the first time fetches the keys, the second time the proof is kept */
    private static void verifiedTwice(Issuers issuers, String token) {
        issuers.verify(token);
        issuers.verify(token);
        assertThat(issuers.verify(token)).isInstanceOf(Identity.Token.class);
    }

    private static String payload(String token) {
        return token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    }

    private static String lasting() {
        return Tokens.signed(
                Tokens.claims("p-1")
                        .expirationTime(java.util.Date.from(Tokens.NOW.plusSeconds(7200)))
                        .build(),
                Tokens.KEY,
                header -> {});
    }
}
