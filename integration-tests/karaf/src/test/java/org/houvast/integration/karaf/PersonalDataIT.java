package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** After a story in which everybody is named and much is written, only records hold it; see {@link KarafExtension} for all other tests. */
@OnSharedKaraf
class PersonalDataIT {
    private static final String OFFICER = "staff-044";

    @Test
    void staysInRecordsAlone(Centre centre) {
        List<Recorder.Recorded> story = centre.story();
        Personal personal = Personal.DATA.and(story);

        assertThat(story).isNotEmpty().allSatisfy(asked -> {
            assertThat(personal.in(asked.path())).as("address " + asked.path()).isEmpty();
            asked.answer().headers().map().forEach((name, values) -> assertThat(personal.in(values.toString()))
                    .as(name)
                    .isEmpty());
            if (asked.answer().status() >= 400) {
                assertThat(personal.in(asked.answer().body()))
                        .as("problem at " + asked.path())
                        .isEmpty();
            }
        });
        assertThat(story)
                .as("records say them, so they are found where they stand")
                .anySatisfy(
                        asked -> assertThat(personal.in(asked.answer().body())).isNotEmpty());
        Answer lines = centre.as(OFFICER).get("/houvast/v1/audit/export.csv");
        assertThat(lines.status()).as(lines.toString()).isEqualTo(200);
        assertThat(lines.body().lines().count()).isGreaterThan(story.size() / 2);
        assertThat(personal.in(lines.body())).as("audit").isEmpty();
        assertThat(personal.inLogsOf(centre.karaf())).as("log").isEmpty();
        System.out.println("personal data: " + personal.size() + " names and texts, " + story.size() + " requests, "
                + lines.body().lines().count() + " lines of the audit: in none of their addresses, headers, problems,"
                + " lines and logs");
    }
}
