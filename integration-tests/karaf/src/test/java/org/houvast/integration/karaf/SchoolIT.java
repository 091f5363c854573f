package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.houvast.testkit.PostgreSqlServer;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/**
 * A school whose export knows no guardians, in a Karaf that offers its own {@code DataSource}: all that needs no guardian works, the rest
 * says what is missing.
 */
@OnOwnKaraf
class SchoolIT {
    private static final String API = "/houvast/v1";
    private static final String PUPIL = "{\"type\":\"CHILD\",\"id\":\"" + SchoolExport.PUPIL + "\"}";

    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));

    @Test
    void worksWithoutGuardiansOnADataSourceOfTheHost(@Own Karaf karaf) {
        Path export = SchoolExport.write(karaf.path("school"), today);
        Centre school = Centre.of(karaf, export, Map.of("dataSourceFilter", OfferedDataSource.FILTER));
        karaf.start().addFeatureRepository().install(Product.FEATURES);
        assertThat(karaf.http().get(API + "/health/ready").status())
                .as("no database yet")
                .isEqualTo(503);

        String offer = offer(karaf);
        school.awaitReady();
        for (String module : new String[] {"observation", "coaching", "stepplan"}) {
            karaf.shell("houvast:module-enable --as " + SchoolExport.BOARD + " --reason pilot " + module + " "
                    + SchoolExport.SCHOOL + " PO");
        }
        String question = asks(school);
        observes(school, question);
        closesWhatNeedsParents(school);

        karaf.shell("bundle:stop " + offer);
        Http teacher = school.as(SchoolExport.TEACHER);
        Await.value("refusal", Duration.ofSeconds(10), () -> teacher.get(API + "/me"), gone -> gone.status() == 503);
        karaf.shell("bundle:start " + offer);
        school.awaitReady();
        assertThat(teacher.get(API + "/questions/" + question).status()).isEqualTo(200);
    }

    private static String offer(Karaf karaf) {
        Path driver = Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        karaf.shell("bundle:install -s " + driver.toUri());
        return TestBundle.start(
                karaf,
                OfferedDataSource.class,
                OfferedDataSource.IMPORTS,
                Map.of("url", PostgreSqlServer.shared().createDatabase(), "user", PostgreSqlServer.USER));
    }

    private String asks(Centre school) {
        Http teacher = school.as(SchoolExport.TEACHER).with("Idempotency-Key", "the-question");
        String question =
                "{\"subject\":" + PUPIL + ",\"text\":\"What helps when sums get long?\",\"themes\":[\"LANGUAGE\"],"
                        + "\"wishes\":[\"THINK_ALONG\"],\"urgency\":\"THIS_WEEK\",\"noticedBy\":\"STAFF\",\"askNow\":true}";
        Answer asked = Await.value(
                "an answer in time, of a Karaf that was just started",
                Duration.ofSeconds(60),
                () -> teacher.send("POST", API + "/questions", "application/json", question),
                answer -> answer.status() != 503);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        String path = API + "/questions/" + asked.json().path("id").asText();
        assertThat(school.as(SchoolExport.PRINCIPAL).get(path).status()).isEqualTo(200);
        assertThat(school.as(SchoolExport.COLLEAGUE).get(path).status())
                .as("of another class")
                .isEqualTo(404);
        return asked.json().path("id").asText();
    }

    private static void observes(Centre school, String question) {
        Http teacher = school.as(SchoolExport.TEACHER);
        Answer draft = teacher.send(
                "POST",
                API + "/observations",
                "application/json",
                "{\"subject\":" + PUPIL + ",\"questionId\":\"" + question
                        + "\",\"text\":{\"facts\":\"Counts on fingers.\"}}");
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        Answer done = teacher.ifMatch(draft)
                .send("POST", draft.header("Location").orElseThrow() + "/finalise", "application/json", "");
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        for (String screen : new String[] {
            "/me",
            "/work-queue",
            "/groups/" + SchoolExport.CLASS + "/board",
            "/children/" + SchoolExport.PUPIL,
            "/children/" + SchoolExport.PUPIL + "/timeline",
            "/plan-templates",
            "/parent-contacts",
            "/locations"
        }) {
            Answer answer = teacher.get(API + screen);
            assertThat(answer.status()).as(screen + " " + answer).isEqualTo(200);
        }
        Answer timeline = teacher.get(API + "/children/" + SchoolExport.PUPIL + "/timeline");
        assertThat(timeline.json().path("items")).hasSizeGreaterThanOrEqualTo(2);
    }

    private void closesWhatNeedsParents(Centre school) {
        Http teacher = school.as(SchoolExport.TEACHER).with("Accept-Language", "en");
        Answer consent = teacher.post(
                API + "/consents",
                Map.of(
                        "child", SchoolExport.PUPIL,
                        "purpose", "EXTERNAL_COACH_NAMED",
                        "party", "org-coaches",
                        "textVersion", "coach-named-nl-1"));
        assertMissing(consent);
        Answer contact = teacher.send(
                "POST",
                API + "/parent-contacts",
                "application/json",
                "{\"subject\":" + PUPIL
                        + ",\"guardian\":\"guardian-1\",\"mode\":\"TALK\",\"direction\":\"FROM_CENTRE\","
                        + "\"date\":\"" + today + "\",\"gist\":\"How sums go at home.\"}");
        assertMissing(contact);
    }

    private static void assertMissing(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().path("rule").asText()).isEqualTo("host:capability-missing");
        assertThat(answer.json().path("detail").asText()).contains("GUARDIANS");
    }
}
