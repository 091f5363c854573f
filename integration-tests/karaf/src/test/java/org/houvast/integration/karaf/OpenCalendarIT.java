package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

/** The calendar feed, the one address that a secret opens: right, wrong and revoked, read by another program's parser. */
@OnSharedKaraf
class OpenCalendarIT {
    private static final String LINKS = "/houvast/v1/calendar-links";
    private static final String FEED = "/houvast/v1/moments/calendar.ics?key=";

    @Test
    void opensToTheSecretAloneAndNamesNobody(Centre centre) throws Exception {
        Http coach = centre.as(Noted.COACH);
        Answer link = link(coach);
        String secret = link.json().path("secret").asText();
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);

        Answer feed = centre.karaf().http().get(FEED + secret);

        assertThat(feed.status()).as(feed.toString()).isEqualTo(200);
        assertThat(feed.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(feed.header("Cache-Control")).contains("no-store");
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.<CalendarComponent>getComponents())
                .extracting(CalendarComponent::getName)
                .contains("VEVENT", "VTIMEZONE");
        for (String name : List.of("Ties", "Marloes", "Terwindt", "Esra", "child-", "staff-", "guardian-", secret)) {
            assertThat(feed.toString()).doesNotContain(name);
        }
        revoke(coach, link);
    }

    @Test
    void isNotThereForAWrongARevokedOrNoSecretAndLeavesNoneInTheLogs(Centre centre) throws IOException {
        Http nobody = centre.karaf().http();
        Http coach = centre.as(Noted.COACH);
        Answer link = link(coach);
        String secret = link.json().path("secret").asText();
        assertThat(nobody.get(FEED + secret).status()).isEqualTo(200);
        revoke(coach, link);

        for (String key : List.of(secret, "", "x", "x".repeat(43), "x".repeat(4000), secret.substring(1), "%00")) {
            Answer answer = nobody.get(FEED + key);
            assertThat(answer.status()).as(key.length() + " " + answer).isEqualTo(404);
            assertThat(answer.json().path("rule").asText()).isEqualTo("not-found");
            assertThat(answer.body()).doesNotContain(secret);
        }
        assertThat(nobody.get("/houvast/v1/moments/calendar.ics").status()).isEqualTo(404);
        assertThat(nobody.get("/houvast/v1/moments?key=" + secret).status()).isEqualTo(401);
        for (String log : List.of("data/log/karaf.log", "console.log")) {
            assertThat(Files.readString(centre.karaf().path(log), StandardCharsets.UTF_8))
                    .doesNotContain(secret);
        }
    }

    @Test
    void showsALinkToItsOwnerAloneAndTheSecretOnce(Centre centre) {
        Http coach = centre.as(Noted.COACH);
        Answer link = link(coach);
        String path = LINKS + "/" + link.json().path("id").asText();

        assertThat(coach.get(path).json().hasNonNull("secret")).isFalse();
        assertThat(coach.get(LINKS).body())
                .doesNotContain(link.json().path("secret").asText());
        for (String other : List.of("staff-001", "staff-039", "staff-042", "staff-048", "guardian-0001")) {
            assertThat(centre.as(other).get(path).status()).as(other).isEqualTo(404);
            Answer refused = centre.as(other)
                    .with("If-Match", link.etag())
                    .send("POST", path + "/revoke", "application/json", "");
            assertThat(refused.status()).as(other).isEqualTo(404);
        }
        revoke(coach, link);
    }

    private static Answer link(Http owner) {
        Answer link = Noted.keyed(owner).post(LINKS, Map.of("language", "NL"));
        assertThat(link.status()).as(link.toString()).isEqualTo(201);
        return link;
    }

    private static void revoke(Http owner, Answer link) {
        String path = LINKS + "/" + link.json().path("id").asText() + "/revoke";
        Answer revoked = owner.ifMatch(link).send("POST", path, "application/json", "");
        assertThat(revoked.status()).as(revoked.toString()).isEqualTo(200);
    }
}
