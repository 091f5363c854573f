package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.demo.Demo;

/** A Karaf with the product on the records of the demo centre, and persons who ask. */
final class Centre implements AutoCloseable {
    /** a busy machine takes its time; a quiet one needs a few seconds */
    private static final Duration READY = Duration.ofMinutes(3);

    private final Karaf karaf;
    private final Path records;
    private List<Recorder.Recorded> story = List.of();

    private Centre(Karaf karaf, Path records) {
        this.karaf = karaf;
        this.records = records;
    }

    /** installs the product on this database; an empty map is the embedded one */
    static Centre on(Karaf karaf, Map<String, String> database) {
        return of(karaf, Build.demoCentre(), database).install();
    }

    /** a Karaf that has only to be started: its records are this export */
    static Centre of(Karaf karaf, Path records, Map<String, String> database) {
        karaf.configure("org.houvast.host.oneroster", Map.of("path", records.toString()));
        if (!database.isEmpty()) {
            karaf.configure("org.houvast.persistence", database);
        }
        Centre centre = new Centre(karaf, records);
        try {
            Demo.addIssuer(karaf.path(""), karaf.httpPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return centre;
    }

    /** starts it with the product, and these features of Karaf */
    Centre install(String... others) {
        karaf.start()
                .addFeatureRepository()
                .install(Stream.concat(Stream.of(others), Stream.of(Product.FEATURES))
                        .toArray(String[]::new));
        awaitReady();
        return this;
    }

    Karaf karaf() {
        return karaf;
    }

    /** the export that it reads */
    Path records() {
        return records;
    }

    void awaitReady() {
        Await.value(
                "readiness",
                READY,
                () -> karaf.http().get("/houvast/v1/health/ready"),
                answer -> answer.status() == 200);
    }

    /** plays the chain from question to plan, refused attempts included */
    void playStory() {
        Path home = karaf.path("");
        try (Recorder recorder = Recorder.before(karaf.httpPort())) {
            Demo.listensOn(home, recorder.port());
            Demo.play(home);
            Demo.listensOn(home, karaf.httpPort());
            story = recorder.recorded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** what was asked and answered in the story; empty before it is played */
    List<Recorder.Recorded> story() {
        return story;
    }

    /** switches a module on where it is off */
    void enable(String module, String location, String workForm) {
        String path = "/houvast/v1/locations/" + location + "/modules/" + module + "?workForm=" + workForm;
        Http administrator = as("staff-042");
        Answer off = administrator.get(path);
        Answer on = administrator.ifMatch(off).put(path, Map.of("action", "ENABLE", "reason", "a test of it"));
        assertThat(on.status()).as(on.toString()).isEqualTo(200);
    }

    /** asserts that the chain of the audit is whole */
    void assertAuditWhole() {
        Answer verification = as("staff-044").get("/houvast/v1/audit/verification");
        assertThat(verification.status()).isEqualTo(200);
        assertThat(verification.json().path("sealed").asLong()).isPositive();
        assertThat(verification.json().path("running").asBoolean(true))
                .as(verification.body())
                .isFalse();
        assertThat(verification.json().has("broken")).as(verification.body()).isFalse();
    }

    /** a client with the token of this person */
    Http as(String person) {
        return karaf.http().as(token(person));
    }

    String token(String person) {
        try {
            return Demo.token(karaf.path(""), person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        karaf.close();
    }
}
