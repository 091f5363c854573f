package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must not be done, sent to the whole product: each gets its problem document in time, changes nothing, leaks nothing. */
@OnSharedKaraf
class BadInputIT {
    private static final String API = "/houvast/v1";
    private static final String OBSERVATIONS = API + "/observations";
    private static final String JSON = "application/json";

    /** stands in everything that is sent, and must come out nowhere */
    private static final String CANARY = "Kanarievogeltje";

    private static final String CHILD = "\"subject\":{\"type\":\"CHILD\",\"id\":\"child-0001\"}";
    private static final String GOOD = "{" + CHILD + ",\"text\":{\"facts\":\"" + CANARY + "\"}}";

    private final Centre centre;
    private final Http staff;
    private long lines;

    BadInputIT(Centre centre) {
        this.centre = centre;
        this.staff = centre.as("staff-001");
    }

    @BeforeEach
    void count() {
        lines = written();
    }

    @AfterEach
    void changesNothingAndLeaksNothing() throws IOException {
        assertThat(written()).as("records of this person").isEqualTo(lines);
        for (Path log : List.of(Path.of("data/log/karaf.log"), Path.of("console.log"))) {
            String text = Files.readString(centre.karaf().path("").resolve(log), StandardCharsets.UTF_8);
            assertThat(text.contains(CANARY) || text.contains(TroubledHost.CANARY))
                    .as("%s holds what was sent", log)
                    .isFalse();
        }
        assertThat(centre.as("staff-044")
                        .get(API + "/audit/verification")
                        .json()
                        .has("broken"))
                .isFalse();
    }

    /** how many records there are that this class tries to make or change, and what they were changed to */
    private long written() {
        long sum = 0;
        for (String path :
                List.of("/observations", "/questions", "/consents", "/parent-contacts", "/step-plans", "/moments")) {
            Answer answer = staff.get(API + path + "?limit=200");
            assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
            sum = sum * 31 + answer.body().hashCode();
        }
        return sum;
    }

    @Test
    void refusesHostileJson() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("cut off", GOOD.substring(0, GOOD.length() - 2));
        bodies.put("empty", "");
        bodies.put("null", "null");
        bodies.put("a text", "\"" + CANARY + "\"");
        bodies.put("a list", "[" + GOOD + "]");
        bodies.put("two documents", GOOD + GOOD);
        bodies.put("a field twice", "{" + CHILD + "," + CHILD + "}");
        bodies.put("a field twice inside", "{" + CHILD + ",\"text\":{\"facts\":\"a\",\"facts\":\"" + CANARY + "\"}}");
        bodies.put("deep lists", "[".repeat(100_000));
        bodies.put("deep objects", "{\"text\":".repeat(50_000) + "1" + "}".repeat(50_000));
        bodies.put("deep in an unknown field", "{" + CHILD + ",\"x\":" + "[".repeat(500) + "]".repeat(500) + "}");
        bodies.put("a long number", "{" + CHILD + ",\"kind\":" + "9".repeat(100_000) + "}");
        bodies.put("a huge number", "{" + CHILD + ",\"kind\":1e999999999}");
        bodies.put("not a number", "{" + CHILD + ",\"kind\":NaN}");
        bodies.put("a long name", "{" + CHILD + ",\"" + "n".repeat(100_000) + "\":1}");
        bodies.put("NUL", GOOD.replace(CANARY, CANARY + "\u0000"));
        bodies.put("escaped NUL", GOOD.replace(CANARY, CANARY + "\\u0000"));
        bodies.put("escape", GOOD.replace(CANARY, CANARY + "\\u001b[2J"));
        bodies.put("half a character", GOOD.replace(CANARY, CANARY + "\\ud83d"));
        bodies.put("the other half", GOOD.replace(CANARY, "\\udc00" + CANARY));
        bodies.put("an unknown field", GOOD.replaceFirst("\\{", "{\"nobodys\":1,"));
        bodies.put("an unknown field inside", GOOD.replace("\"facts\"", "\"nobodys\""));
        bodies.put("a long text", GOOD.replace(CANARY, CANARY.repeat(3000)));
        bodies.put("a long host key", GOOD.replace("child-0001", CANARY.repeat(100)));
        bodies.put("a comment", GOOD.replaceFirst("\\{", "{/*" + CANARY + "*/"));
        bodies.put("a type to load", "{\"@class\":\"" + CANARY + "\"," + CHILD + "}");
        bodies.put("half of its fields", "{\"text\":{\"facts\":\"" + CANARY + "\"}}");
        for (String value : List.of("1", "true", "null", "[]", "{}", "\"" + CANARY + "\"", "[[\"" + CANARY + "\"]]")) {
            bodies.put("subject is " + value, "{\"subject\":" + value + "}");
        }
        for (String value : List.of("1", "true", "[]", "\"" + CANARY + "\"")) {
            bodies.put("text is " + value, "{" + CHILD + ",\"text\":" + value + "}");
            bodies.put("time is " + value, "{" + CHILD + ",\"text\":{\"startedAt\":" + value + "}}");
            bodies.put("question is " + value, "{" + CHILD + ",\"questionId\":" + value + "}");
        }
        bodies.forEach((what, body) -> {
            Answer answer = Bad.refused(what, CANARY, () -> staff.send("POST", OBSERVATIONS, JSON, body));
            assertThat(answer.status()).as(what + answer).isEqualTo(400);
        });
        Bad.refused(
                413,
                "rest:body-too-large",
                CANARY,
                () -> staff.send("POST", OBSERVATIONS, JSON, GOOD + " ".repeat(1 << 20)));
        Bad.refused(400, "rest:json-malformed", CANARY, () -> staff.sendBytes("POST", OBSERVATIONS, JSON, latin1()));
        Bad.refused(
                415, "rest:media-type-unsupported", CANARY, () -> staff.send("POST", OBSERVATIONS, "text/plain", GOOD));
    }

    /** what is no UTF-8 */
    private static byte[] latin1() {
        return GOOD.replace(CANARY, CANARY + "\u00e9\u00fc").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void refusesHostilePathsAndParameters() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("/observations?limit=0", "rest:parameter-invalid");
        rules.put("/observations?limit=" + "9".repeat(50), "rest:parameter-invalid");
        rules.put("/observations?cursor=" + CANARY, "rest:parameter-invalid");
        rules.put("/observations?from=" + CANARY, "rest:parameter-invalid");
        rules.put("/observations?state=" + CANARY, "rest:parameter-invalid");
        rules.put("/observations?question=1%27%20or%201=1", "rest:parameter-invalid");
        rules.put("/observations/" + CANARY, "not-found");
        rules.put("/observations/1%27%20or%201=1", "not-found");
        rules.put("/children/child-0011", "not-found");
        rules.put("/" + CANARY, "not-found");
        rules.forEach((path, rule) ->
                Bad.refused(rule.equals("not-found") ? 404 : 400, rule, CANARY, () -> staff.get(API + path)));
    }

    @Test
    void refusesTokensThatProveNothing() throws Exception {
        String good = centre.token("staff-001");
        Http nobody = centre.karaf().http();
        Map<String, String> tokens = BadTokens.of(centre.karaf().path(""), "staff-001", good);
        assertThat(nobody.as(good).get(API + "/me").status()).isEqualTo(200);
        tokens.forEach((what, token) -> {
            Answer read = Bad.refused(what, CANARY, () -> nobody.as(token).get(API + "/me"));
            Answer write = Bad.refused(what, CANARY, () -> nobody.as(token).send("POST", OBSERVATIONS, JSON, GOOD));
            int status = BadTokens.PROVE_SOMEBODY_UNKNOWN.contains(what) ? 403 : 401;
            assertThat(List.of(read.status(), write.status())).as(what).containsOnly(status);
            assertThat(write.header("WWW-Authenticate").isPresent()).as(what).isEqualTo(status == 401);
        });
        Bad.refused(401, "rest:token-missing", CANARY, () -> nobody.send("POST", OBSERVATIONS, JSON, GOOD));
        Bad.refused(401, "rest:token-missing", CANARY, () -> nobody.with("Authorization", "Basic c3RhZmYtMDAxOng=")
                .get(API + "/me"));
    }

    @Test
    void refusesChangesThatDoNotFit() {
        Http author = centre.as("staff-002");
        Answer draft = author.send("POST", OBSERVATIONS, JSON, "{" + CHILD + ",\"text\":{\"facts\":\"climbs\"}}");
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        String path = draft.header("Location").orElseThrow();
        String patch = "{\"facts\":\"" + CANARY + "\"}";
        String merge = "application/merge-patch+json";
        Bad.refused(428, "rest:if-match-missing", CANARY, () -> author.send("PATCH", path, merge, patch));
        for (String tag : List.of("*", "W/\"1\"", "\"1\", \"2\"", "1", "\"0\"", "\"-1\"", "\"99999999999999999999\"")) {
            Bad.refused(400, "rest:if-match-invalid", CANARY, () -> author.with("If-Match", tag)
                    .send("PATCH", path, merge, patch));
        }
        Answer revised = author.ifMatch(draft).send("PATCH", path, merge, "{\"facts\":\"climbs high\"}");
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
        Answer stale = Bad.refused(412, "privacy:stale-revision", CANARY, () -> author.ifMatch(draft)
                .send("PATCH", path, merge, patch));
        assertThat(stale.json().at("/current/revision"))
                .isEqualTo(revised.json().path("revision"));
        Answer final1 = author.ifMatch(revised).send("POST", path + "/finalise", JSON, "");
        assertThat(final1.status()).as(final1.toString()).isEqualTo(200);
        Answer again = Bad.refused(
                "final twice", CANARY, () -> author.ifMatch(final1).send("POST", path + "/finalise", JSON, ""));
        assertThat(again.status()).isEqualTo(409);
        Answer late = Bad.refused(
                "a final text is revised", CANARY, () -> author.ifMatch(final1).send("PATCH", path, merge, patch));
        assertThat(late.status()).isEqualTo(409);
        Bad.refused(404, "not-found", CANARY, () -> author.ifMatch(final1).send("POST", path + "/explode", JSON, "{}"));
        Answer unchanged = author.get(path);
        assertThat(unchanged.json()).isEqualTo(final1.json());
        lines = written(); // what this test made itself
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        Http once = staff.with("Idempotency-Key", "bad-input-" + System.nanoTime());
        Answer first = once.send("POST", OBSERVATIONS, JSON, "{" + CHILD + "}");
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        lines = written();
        Answer replay = once.send("POST", OBSERVATIONS, JSON, "{" + CHILD + "}");
        assertThat(replay.json()).isEqualTo(first.json());
        assertThat(replay.header("Location")).isEqualTo(first.header("Location"));
        Bad.refused(422, "rest:idempotency-key-reused", CANARY, () -> once.send("POST", OBSERVATIONS, JSON, GOOD));
    }

    @Test
    void refusesWhereAModuleIsOffAndForAChildWhoLeft() {
        Http elsewhere = centre.as("staff-021");
        String child = elsewhere
                .get(API + "/groups/grp-mosboot-kdv-1/board")
                .json()
                .at("/children/0/child")
                .asText();
        assertThat(child).isNotEmpty();
        Bad.refused(
                409,
                "administration:module-off",
                CANARY,
                () -> elsewhere.send("POST", OBSERVATIONS, JSON, GOOD.replace("child-0001", child)));
        Answer left = Bad.refused("a child who left", CANARY, () -> centre.as("staff-039")
                .send("POST", API + "/questions", JSON, "{" + CHILD.replace("0001", "0011") + "}"));
        assertThat(left.status()).as(left.toString()).isIn(403, 404, 409);
    }

    @Test
    void answersInTimeWhateverTheHostDoes() throws IOException {
        Path file = centre.karaf().path(TroubledHost.FILE);
        Files.writeString(file, TroubledHost.Trouble.NONE.name());
        String bundle = TestBundle.start(centre.karaf(), TroubledHost.class, TroubledHost.IMPORTS, Map.of());
        try {
            Await.until(
                    "the other host",
                    Duration.ofSeconds(10),
                    () -> staff.get(API + "/me").status() == 200);
            for (TroubledHost.Trouble trouble : EnumSet.complementOf(EnumSet.of(TroubledHost.Trouble.NONE))) {
                Files.writeString(file, trouble.name());
                List.<Supplier<Answer>>of(
                                () -> staff.get(API + "/me"), () -> staff.send("POST", OBSERVATIONS, JSON, GOOD))
                        .parallelStream()
                        .forEach(request -> Bad.refused(503, "host:unavailable", TroubledHost.CANARY, request));
            }
        } finally {
            centre.karaf().shell("bundle:uninstall " + bundle);
            Files.delete(file);
        }
        assertThat(staff.get(API + "/me").status()).isEqualTo(200);
    }
}
