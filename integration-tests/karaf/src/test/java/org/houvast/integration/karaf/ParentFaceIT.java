package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What guardians see and say over HTTP: each by the own custody of the moment, and nothing of anybody else. */
@OnSharedKaraf
class ParentFaceIT {
    private static final String API = "/houvast/v1";
    private static final String PARTY = "org-halverwind";
    private static final String NOT_FOUND = "not-found";

    private final Centre centre;

    ParentFaceIT(Centre centre) {
        this.centre = centre;
    }

    private Answer get(String person, String path) {
        return centre.as(person).get(API + path);
    }

    private Answer made(String person, String path, Map<String, Object> body) {
        Answer answer = Noted.keyed(centre.as(person)).post(API + path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    /** a change of a record as it was answered last, without a body or with one */
    private Answer act(String person, Answer record, String path, @Nullable Map<String, Object> body) {
        Http http = Noted.keyed(centre.as(person)).ifMatch(record);
        return body == null ? http.send("POST", API + path, "application/json", "") : http.post(API + path, body);
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static void refused(int status, String rule, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("rule").asText()).isEqualTo(rule);
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }

    /** a contact of a member of staff with this guardian of this child */
    private String contact(String staff, String child, String guardian, String gist) {
        return id(made(
                staff,
                "/parent-contacts",
                Map.of(
                        "subject",
                        Map.of("type", "CHILD", "id", child),
                        "guardian",
                        guardian,
                        "mode",
                        "TALK",
                        "direction",
                        "FROM_CENTRE",
                        "date",
                        LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString(),
                        "gist",
                        gist)));
    }

    private static Map<String, Object> share(String type, String item, String child, String guardian) {
        return Map.of("item", Map.of("type", type, "id", item), "child", child, "guardian", guardian);
    }

    private Answer prepare(String staff, String child, String guardian, String gist) {
        return Noted.keyed(centre.as(staff))
                .post(API + "/shares", share("parent-contact", contact(staff, child, guardian, gist), child, guardian));
    }

    private Answer sent(String staff, String child, String guardian, String gist) {
        Answer prepared = prepare(staff, child, guardian, gist);
        assertThat(prepared.status()).as(prepared.toString()).isEqualTo(201);
        return ok(act(staff, prepared, "/shares/" + id(prepared) + "/send", null));
    }

    private List<String> ids(String person, String path) {
        List<String> ids = new ArrayList<>();
        ok(get(person, path + "?limit=200"))
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    @Test
    void givesEachOfTwoHoldersWhatWasSharedWithThatOneToTheLetter() {
        Answer mothers = sent("staff-001", "child-0003", "guardian-0005", "How he sleeps.");
        Answer fathers = sent("staff-001", "child-0003", "guardian-0006", "How he eats.");
        String path = "/parent/shares/" + id(mothers);

        Answer read = ok(get("guardian-0005", path));

        String document = "\"document\":" + mothers.json().path("document");
        assertThat(mothers.body()).contains(document);
        assertThat(read.body())
                .contains(document)
                .contains("How he sleeps.")
                .doesNotContain("staff-", "guardian-", "How he eats.");
        assertThat(read.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(ids("guardian-0005", "/parent/shares")).contains(id(mothers)).doesNotContain(id(fathers));
        assertThat(ids("guardian-0006", "/parent/shares")).contains(id(fathers)).doesNotContain(id(mothers));
        for (String other : List.of("guardian-0006", "guardian-0001", "guardian-0007", "staff-001", "staff-039")) {
            refused(404, NOT_FOUND, get(other, path));
            refused(404, NOT_FOUND, act(other, read, path + "/answer", Map.of("text", "Not mine.")));
        }

        Answer answered = ok(act("guardian-0005", read, path + "/answer", Map.of("text", "At home he sings first.")));
        assertThat(ok(get("staff-001", "/shares/" + id(mothers)))
                        .json()
                        .at("/views/0/text")
                        .asText())
                .isEqualTo("At home he sings first.");
        ok(act(
                "staff-039",
                get("staff-039", "/shares/" + id(mothers)),
                "/shares/" + id(mothers) + "/withdraw",
                Map.of("reason", "a mistake")));
        refused(404, NOT_FOUND, get("guardian-0005", path));
        refused(404, NOT_FOUND, act("guardian-0005", answered, path + "/answer", Map.of("text", "Too late.")));
    }

    @Test
    void stopsAConsentWhenOneOfTwoHoldersObjectsAndTakesOneHolderForEnough() {
        Answer asked = consent("staff-001", "child-0003", "HANDOVER_SCHOOL");
        String path = "/parent/consents/" + id(asked);
        Answer given = ok(act("guardian-0005", asked, path + "/give", null));
        assertThat(given.json().path("state").asText()).isEqualTo("ACTIVE");
        refused(409, "privacy:consent-own-objection", act("guardian-0005", given, path + "/object", null));

        Answer objected = ok(act("guardian-0006", given, path + "/object", null));

        assertThat(objected.json().path("state").asText()).isEqualTo("OBJECTED");
        assertThat(ok(get("guardian-0005", path)).json().path("state").asText()).isEqualTo("OBJECTED");
        for (String other : List.of("guardian-0001", "guardian-0007")) {
            refused(404, NOT_FOUND, get(other, path));
            refused(404, NOT_FOUND, act(other, objected, path + "/give", null));
        }

        Answer single = consent("staff-002", "child-0004", "EXTERNAL_OBSERVATION");
        Answer enough = ok(act("guardian-0007", single, "/parent/consents/" + id(single) + "/give", null));
        assertThat(enough.json().path("state").asText()).isEqualTo("ACTIVE");
        Answer back = ok(act("guardian-0007", enough, "/parent/consents/" + id(single) + "/withdraw", null));
        assertThat(back.json().path("state").asText()).isEqualTo("WITHDRAWN");
    }

    private Answer consent(String staff, String child, String purpose) {
        return made(
                staff,
                "/consents",
                Map.of("child", child, "purpose", purpose, "party", PARTY, "textVersion", "parents-nl-1"));
    }

    @Test
    void closesWhatNobodyKnowsTheCustodyOf() {
        refused(409, "parents:custody-unknown", prepare("staff-010", "child-0005", "guardian-0009", "How she plays."));
        refused(409, "parents:custody-unknown", prepare("staff-011", "child-0006", "guardian-0010", "How she plays."));
        for (String unknown : List.of("guardian-0009", "guardian-0010", "guardian-0011")) {
            assertThat(ok(get(unknown, "/parent/children")).json()).as(unknown).isEmpty();
            assertThat(ids(unknown, "/parent/shares")).isEmpty();
            assertThat(ids(unknown, "/parent/wishes")).isEmpty();
            assertThat(ids(unknown, "/parent/consents")).isEmpty();
        }
        refused(
                404,
                NOT_FOUND,
                Noted.keyed(centre.as("guardian-0009")).post(API + "/parent-wishes", wish("child-0005")));
        refused(
                409,
                "privacy:custody-unknown",
                Noted.keyed(centre.as("staff-011"))
                        .post(
                                API + "/consents",
                                Map.of(
                                        "child",
                                        "child-0006",
                                        "purpose",
                                        "EXTERNAL_COACH_NAMED",
                                        "party",
                                        PARTY,
                                        "textVersion",
                                        "parents-nl-1")));
    }

    private static Map<String, Object> wish(String child) {
        return Map.of("child", child, "text", "Please sing when she sleeps.", "theme", "DAILY_CARE");
    }

    @Test
    void honoursRestrictionsAndSecretAddresses() {
        refused(
                409,
                "parents:guardian-restricted",
                prepare("staff-017", "child-0008", "guardian-0015", "How she plays."));
        assertThat(ok(get("guardian-0015", "/parent/children")).json()).isEmpty();
        refused(409, "parents:no-custody", prepare("staff-032", "child-0010", "guardian-0019", "How he plays."));
        assertThat(ok(get("guardian-0019", "/parent/children")).json()).isEmpty();

        Answer toFather = sent("staff-021", "child-0009", "guardian-0017", "How she plays.");
        ok(get("guardian-0017", "/parent/shares/" + id(toFather)));
        JsonNode secret = ok(get("guardian-0017", "/parent/children")).json();
        assertThat(secret).hasSize(1);
        assertThat(secret.at("/0/groups")).isEmpty();
        assertThat(secret.at("/0/coaches")).isEmpty();
        assertThat(ok(get("guardian-0016", "/parent/children")).json().at("/0/groups"))
                .isNotEmpty();
    }

    @Test
    void keepsTheTwoSidesOfAParentWhoWorksHereApart() {
        Answer own = sent("staff-002", "child-0002", "guardian-0003", "How she plays.");
        Answer others = sent("staff-001", "child-0003", "guardian-0005", "How he sings.");

        assertThat(ok(get("staff-003", "/parent/shares/" + id(own)))
                        .json()
                        .path("child")
                        .asText())
                .isEqualTo("child-0002");
        refused(404, NOT_FOUND, get("staff-003", "/shares/" + id(own)));
        assertThat(ids("staff-003", "/shares")).contains(id(others)).doesNotContain(id(own));
        refused(404, NOT_FOUND, get("staff-003", "/parent/shares/" + id(others)));
        assertThat(ids("staff-003", "/parent/shares")).doesNotContain(id(others));
        assertThat(children("staff-003")).containsExactly("child-0002");
        assertThat(children("staff-001")).isEmpty();
        assertThat(children("guardian-0001")).containsExactlyInAnyOrder("child-0001", "child-0026");
    }

    private List<String> children(String person) {
        List<String> children = new ArrayList<>();
        ok(get(person, "/parent/children"))
                .json()
                .forEach(child -> children.add(child.path("child").asText()));
        return children;
    }

    @Test
    void takesConsentFromNobodyWithoutCustody() {
        Answer asked = consent("staff-014", "child-0007", "EXTERNAL_OBSERVATION");
        String path = "/parent/consents/" + id(asked);
        for (String other : List.of("guardian-0013", "guardian-0055", "guardian-0001", "guardian-0008", "staff-014")) {
            refused(404, NOT_FOUND, act(other, asked, path + "/give", null));
        }
        for (String other : List.of("guardian-0013", "guardian-0001")) {
            refused(
                    403,
                    "privacy:consent-giver-without-custody",
                    act(
                            "staff-014",
                            asked,
                            "/consents/" + id(asked) + "/give",
                            Map.of("guardian", other, "mode", "SPOKEN", "proof", "note 3")));
        }
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        refused(
                400,
                "privacy:consent-period",
                Noted.keyed(centre.as("staff-014"))
                        .post(
                                API + "/consents",
                                Map.of(
                                        "child",
                                        "child-0007",
                                        "purpose",
                                        "MEDIA",
                                        "party",
                                        PARTY,
                                        "textVersion",
                                        "parents-nl-1",
                                        "from",
                                        today.plusDays(9).toString(),
                                        "until",
                                        today.plusDays(8).toString())));
    }

    @Test
    void keepsWishesInTheWordsOfTheGuardianAlone() {
        Answer said = made("guardian-0007", "/parent-wishes", wish("child-0004"));
        String path = "/parent/wishes/" + id(said);
        for (String other : List.of("guardian-0001", "staff-002", "staff-039")) {
            refused(404, NOT_FOUND, get(other, path));
            refused(404, NOT_FOUND, act(other, said, path + "/correct", Map.of("text", "Mine.", "theme", "OTHER")));
        }
        Answer answered = ok(act(
                "staff-002", said, "/parent-wishes/" + id(said) + "/respond", Map.of("text", "We sing every day.")));
        refused(
                404,
                NOT_FOUND,
                act(
                        "staff-002",
                        answered,
                        "/parent-wishes/" + id(said) + "/correct",
                        Map.of("text", "Ours.", "theme", "OTHER")));
        assertThat(ok(get("guardian-0007", path)).json().at("/responses/0/text").asText())
                .isEqualTo("We sing every day.");
        refused(
                404,
                NOT_FOUND,
                Noted.keyed(centre.as("guardian-0007")).post(API + "/parent-wishes", wish("child-0003")));
    }

    @Test
    void namesNoOtherChildAndTellsNothingOfAnotherFamily() {
        Answer named = prepare("staff-001", "child-0003", "guardian-0005", "He played with Ties Wolderink.");
        refused(400, "privacy:name-in-text", named);
        Set<String> others =
                Set.of("child-0001", "child-0002", "child-0004", "guardian-0001", "Ties", "Fenne", "Storm");
        for (String path : List.of("/parent/children", "/parent/shares", "/parent/wishes", "/parent/consents")) {
            assertThat(ok(get("guardian-0005", path)).body()).as(path).doesNotContain(others);
        }
        for (String staffs : List.of("/shares", "/parent-contacts", "/parent-wishes", "/information-requests")) {
            assertThat(ids("guardian-0005", staffs)).as(staffs).isEmpty();
        }
        for (String path : List.of("/children/child-0001", "/children/child-0003/timeline")) {
            refused(404, NOT_FOUND, get("guardian-0005", path));
        }
    }

    @Test
    void showsWhoLookedToHoldersOfCustodyAlone() {
        Answer log = ok(get("guardian-0005", "/children/child-0003/access-log"));
        assertThat(log.json().path("days")).isNotEmpty();
        assertThat(log.body()).doesNotContain("staff-0", "guardian-0");
        ok(get("staff-003", "/children/child-0002/access-log"));
        for (String other : List.of("guardian-0001", "guardian-0007", "guardian-0009", "staff-003")) {
            refused(404, NOT_FOUND, get(other, "/children/child-0003/access-log"));
        }
        refused(404, NOT_FOUND, get("guardian-0009", "/children/child-0005/access-log"));
        refused(404, NOT_FOUND, get("guardian-0015", "/children/child-0008/access-log"));
    }

    @Test
    void sharesWhatWasFoundAndTheStepsInWordsForParents() {
        Answer found = shared("assessment", "/assessments?state=CONFIRMED&limit=200");
        assertThat(found.body()).contains("Wat wij vonden").doesNotContain("vacuum cleaner", "staff-", "\"evidence\"");
        Answer plan = shared("step-plan", "/step-plans?limit=200");
        assertThat(plan.body()).contains("Stap 1: gedaan").doesNotContain("staff-", "\"note\"", "{{");
    }

    /** what the story left of this kind about its child, as its father gets it; nobody shared it with him before */
    private Answer shared(String type, String list) {
        String item = Stream.of(ok(get("staff-001", list)).json().path("items"))
                .flatMap(items ->
                        Stream.iterate(0, i -> i < items.size(), i -> i + 1).map(items::get))
                .filter(i -> i.path("subject").path("id").asText().equals("child-0001"))
                .map(i -> i.path("id").asText())
                .findFirst()
                .orElseThrow();
        Answer prepared = made("staff-001", "/shares", share(type, item, "child-0001", "guardian-0002"));
        Answer sent = ok(act("staff-001", prepared, "/shares/" + id(prepared) + "/send", null));
        Answer read = ok(get("guardian-0002", "/parent/shares/" + id(sent)));
        assertThat(read.json().path("document").toString())
                .isEqualTo(prepared.json().path("document").toString());
        return read;
    }

    @Test
    void closesAShareAsSoonAsTheHostKnowsThatCustodyEnded() throws IOException {
        Answer before = sent("staff-010", "child-0012", "guardian-0022", "How she plays.");
        Answer prepared = prepare("staff-010", "child-0012", "guardian-0022", "How she sings.");
        String own = "/parent/shares/" + id(before);
        ok(get("guardian-0022", own));
        try {
            serve(changed(centre.records(), centre.karaf().path("centre-without-custody")));
            Await.until(
                    "custody ended",
                    Duration.ofMinutes(1),
                    () -> get("guardian-0022", own).status() == 404);

            assertThat(ids("guardian-0022", "/parent/shares")).isEmpty();
            assertThat(children("guardian-0022")).isEmpty();
            refused(409, "parents:no-custody", act("staff-010", prepared, "/shares/" + id(prepared) + "/send", null));
            refused(409, "parents:no-custody", prepare("staff-010", "child-0012", "guardian-0022", "How she dances."));
            assertThat(children("guardian-0023")).containsExactly("child-0012");
        } finally {
            serve(centre.records());
            Await.until(
                    "custody is back",
                    Duration.ofMinutes(1),
                    () -> get("guardian-0022", own).status() == 200);
        }
    }

    private void serve(Path records) {
        centre.karaf().configure("org.houvast.host.oneroster", Map.of("path", records.toString()));
    }

    /** a copy of the export in which one holder of custody is none any more */
    private static Path changed(Path records, Path copy) throws IOException {
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(records)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Files.writeString(
                        copy.resolve(file.getFileName()),
                        Files.readString(file).replace("guardian-0022=YES", "guardian-0022=NO"));
            }
        }
        return copy;
    }
}
