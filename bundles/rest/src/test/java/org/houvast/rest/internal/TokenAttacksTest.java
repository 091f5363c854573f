package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.rest.internal.Answers.assertProblem;
import static org.houvast.rest.internal.Answers.header;

import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.rest.internal.caller.Forger;
import org.houvast.rest.internal.caller.IdentityProvider;
import org.houvast.rest.internal.caller.Issuer;
import org.houvast.rest.internal.caller.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Attacks on tokens, over HTTP, on the real verifier with keys from a real server: none is accepted, and all are refused in the same words.
 * A bearer token may be used again while it is good; replayed here means used when it, its key or its issuer's word is no longer good.
 */
class TokenAttacksTest {
    private static final String NOTES = "/houvast/v1/notes";
    private static final String PERSON = TokenAttack.PERSON;
    private static final RSAKey NEXT = Tokens.key("k2");
    private static final byte[] SECRET = new byte[32];

    private final Time clock = new Time();
    private final IdentityProvider provider =
            new IdentityProvider(Tokens.KEY.toPublicJWK(), TokenAttack.CURVE.toPublicJWK());
    private final IdentityProvider elsewhere = new IdentityProvider(NEXT.toPublicJWK());
    private final RunningServer server = new RunningServer(
            Map.of(),
            new Issuer(
                    Tokens.configuration(
                            Map.of("jwksUrl", provider.address(), "refreshSeconds", 3600, "refetchSeconds", 30)),
                    clock));

    /** what an honest server says to anything it cannot take; without what differs from request to request */
    private final List<String> refusals = new ArrayList<>();

    private static final class Time extends Clock {
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

    @BeforeEach
    void serve() {
        server.segments.declare(1, Set.of("/notes"));
        server.segments.add("/notes", 1, new NoteResource(server.keys), false);
    }

    @AfterEach
    void stop() {
        server.close();
        provider.close();
        elsewhere.close();
    }

    private HttpResponse<String> send(String token) {
        return server.send("", "GET", NOTES, "", "Authorization", "Bearer " + token);
    }

    private void assertAccepted(String name, String token) {
        assertThat(send(token).statusCode()).as(name).isEqualTo(200);
    }

    private void assertRefused(String name, String token) {
        HttpResponse<String> answer = send(token);
        assertThat(answer.statusCode()).as(name).isEqualTo(401);
        assertProblem(answer, 401, "rest:token-invalid");
        assertThat(header(answer, "WWW-Authenticate")).as(name).startsWith("Bearer realm=\"houvast\"");
        refusals.add(answer.headers().map().keySet() + answer.body().replaceAll("[0-9a-f]{32}", ""));
    }

    private void assertSameWords(int attacks) {
        assertThat(refusals).hasSize(attacks);
        assertThat(Set.copyOf(refusals)).hasSize(1);
    }

    @Test
    void noneIsAccepted() {
        List<TokenAttack> attacks = TokenAttack.all(elsewhere.address());
        assertAccepted("control", Tokens.of(PERSON));
        assertAccepted(
                "control, elliptic",
                Forger.byCurve(
                        TokenAttack.header("ES256", "e1"), Tokens.claims(PERSON).build(), TokenAttack.CURVE));

        for (TokenAttack attack : attacks) {
            assertRefused(attack.name(), attack.token());
        }

        assertAccepted("control, afterwards", Tokens.of(PERSON));
        assertSameWords(attacks.size());
        assertThat(attacks)
                .extracting(TokenAttack::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(50);
        assertThat(elsewhere.fetches()).as("no address in a token is asked").isZero();
        assertThat(provider.fetches()).as("no attack makes us ask for keys").isEqualTo(1);
        System.out.println("token attacks: " + attacks.size() + " refused, each in the same words; none accepted");
    }

    @Test
    void noneIsAcceptedAgainWhenItsTimeIsOver() {
        String token = Tokens.of(PERSON);
        assertAccepted("before", token);
        clock.pass(700);

        assertRefused("replayed after its end", token);
    }

    @Test
    void noneIsAcceptedAgainWhenItsKeyWasRotatedAway() {
        String token = lasting(Tokens.KEY);
        assertAccepted("before", token);
        provider.rotate(NEXT.toPublicJWK());
        clock.pass(31);
        assertAccepted("by the next key", lasting(NEXT));

        assertRefused("replayed after its key was withdrawn", token);
    }

    @Test
    void noneIsAcceptedAgainWhenKeysAreOldAndItsKeyIsGone() {
        String token = lasting(Tokens.KEY);
        assertAccepted("before", token);
        provider.rotate(NEXT.toPublicJWK());
        clock.pass(3601);

        assertRefused("replayed after a quiet rotation", token);
    }

    @Test
    void noneIsAcceptedWhileTheKeysCannotBeFetched() {
        assertAccepted("before", Tokens.of(PERSON));
        provider.breakDown();
        clock.pass(31);

        assertRefused("an unknown key while the keys are down", lasting(NEXT));
        assertAccepted("a good one meanwhile", Tokens.of(PERSON));
    }

    @Test
    void noneIsAcceptedOfKeysThatProveNothing() {
        assertAccepted("before", Tokens.of(PERSON));
        OctetSequenceKey secret =
                new OctetSequenceKey.Builder(SECRET).keyID("s1").build();
        String published = "{\"keys\":[" + secret.toJSONString() + ","
                + Tokens.KEY.toPublicJWK().toJSONString() + "]}";
        provider.publish(published);
        clock.pass(31);
        assertRefused(
                "a secret among the keys",
                Forger.bySecret(
                        TokenAttack.header("HS256", "s1"), Tokens.claims(PERSON).build(), SECRET));
        for (String nonsense : List.of("<html>sign in</html>", "{\"keys\":\"k1\"}", "{\"keys\":[]}", "")) {
            provider.publish(nonsense);
            clock.pass(31);
            assertRefused("keys that are " + nonsense, lasting(NEXT));
        }
    }

    @Test
    void noneIsAcceptedBeforeAnyKeyIsKnown() {
        provider.breakDown();

        for (TokenAttack attack : TokenAttack.all(elsewhere.address())) {
            assertThat(send(attack.token()).statusCode()).as(attack.name()).isIn(401, 503);
        }
        assertProblem(send(Tokens.of(PERSON)), 503, "rest:caller-unavailable");
    }

    @Test
    void noneIsAcceptedBesideAGoodOneOrElsewhereThanInTheHeader() {
        String good = Tokens.of(PERSON);

        assertThat(server.send("", "GET", NOTES + "?access_token=" + good, "").statusCode())
                .isEqualTo(401);
        assertThat(server.send("", "GET", NOTES, "", "Authorization", "Basic " + good)
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.send("", "GET", NOTES, "", "Authorization", good).statusCode())
                .isEqualTo(401);
        assertThat(server.send("", "GET", NOTES, "", "Cookie", "access_token=" + good)
                        .statusCode())
                .isEqualTo(401);
    }

    private static String lasting(RSAKey key) {
        return Tokens.signed(
                Tokens.claims(PERSON)
                        .expirationTime(Date.from(Tokens.NOW.plusSeconds(7200)))
                        .build(),
                key,
                header -> {});
    }
}
