package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reflections and competences over HTTP: shared per item, taken back, deleted; a team is shown from five people. */
@OnSharedKaraf
class OwnRecordsIT {
    private static final String API = "/houvast/v1";
    private static final String COLLEAGUE = "staff-002";

    @Test
    void sharesAReflectionWithOnePersonUntilItIsTakenBackAndDeletesIt(Centre centre) {
        Http staff = centre.as(Noted.STAFF);
        Http colleague = centre.as(COLLEAGUE);
        Answer written = Noted.keyed(staff).post(API + "/reflections", Map.of("text", "Ik wachtte langer. 😀 שלום"));
        assertThat(written.status()).as(written.toString()).isEqualTo(201);
        String path = API + "/reflections/" + written.json().path("id").asText();
        assertThat(colleague.get(path).status()).isEqualTo(404);

        Answer shared = staff.ifMatch(written).post(path + "/share", Map.of("person", COLLEAGUE));
        assertThat(shared.json().path("state").asText()).as(shared.toString()).isEqualTo("SHARED");
        Answer seen = colleague.get(path);
        assertThat(seen.json().path("text").asText()).isEqualTo("Ik wachtte langer. 😀 שלום");
        assertThat(seen.json().path("allowedActions")).isEmpty();
        assertThat(colleague.get(API + "/reflections/received").body()).contains(path.substring(path.length() - 36));
        assertThat(centre.as("staff-039").get(path).status()).isEqualTo(404);

        Answer recalled = staff.ifMatch(shared).post(path + "/recall", Map.of());
        assertThat(recalled.json().path("state").asText())
                .as(recalled.toString())
                .isEqualTo("RECALLED");
        assertThat(colleague.get(path).status()).isEqualTo(404);

        Answer gone = staff.ifMatch(recalled).send("POST", path + "/delete", "application/json", "");
        assertThat(gone.status()).as(gone.toString()).isLessThan(300);
        assertThat(staff.get(path).status()).isEqualTo(404);
    }

    @Test
    void refusesALateChangeOfAReflectionWithTheOneThatIsThere(Centre centre) {
        Http staff = centre.as(Noted.STAFF);
        Answer written = Noted.keyed(staff).post(API + "/reflections", Map.of("text", "First."));
        String path = API + "/reflections/" + written.json().path("id").asText();
        assertThat(staff.ifMatch(written).patch(path, Map.of("text", "Second.")).status())
                .isEqualTo(200);

        Answer late = staff.ifMatch(written).patch(path, Map.of("text", "Third."));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body()).contains("Second.");
    }

    @Test
    void takesScoresOfKnownItemsAndShowsATeamFromFivePeople(Centre centre) {
        Http staff = centre.as(COLLEAGUE);
        JsonNode profile =
                staff.get(API + "/competence-profiles?" + Noted.PLACE).json();
        assertThat(profile.path("items")).isNotEmpty();
        Answer begun = Noted.keyed(staff)
                .post(API + "/competence-measurements", Map.of("role", "STAFF", "location", Noted.KDV));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        String path =
                API + "/competence-measurements/" + begun.json().path("id").asText();
        String item = profile.at("/items/0/code").asText();

        rule(staff.ifMatch(begun).patch(path, scores("NOBODYS", 3)), 400, "coaching:item-unknown");
        rule(staff.ifMatch(begun).patch(path, scores(item, 6)), 400, "coaching:score-invalid");
        Answer half = staff.ifMatch(begun).patch(path, scores(item, 3));
        assertThat(half.status()).as(half.toString()).isEqualTo(200);
        rule(
                staff.ifMatch(half).send("POST", path + "/finalise", "application/json", ""),
                409,
                "coaching:scores-missing");
        assertThat(centre.as("staff-039").get(path).status()).isEqualTo(404);

        int year = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear();
        Answer picture = centre.as("staff-039")
                .get(API + "/competence-measurements/team-picture?" + Noted.PLACE + "&year=" + (year - 1) + "&half=2");
        assertThat(picture.status()).as(picture.toString()).isEqualTo(200);
        picture.json().path("figures").forEach(figure -> assertThat(figure.hasNonNull("begin"))
                .isFalse());
    }

    private static Map<String, Object> scores(String item, int score) {
        return Map.of("scores", List.of(Map.of("item", item, "score", score)));
    }

    private static void rule(Answer answer, int status, String rule) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("rule").asText()).isEqualTo(rule);
    }
}
