package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.houvast.demo.Demo;

/** A Karaf with the product on the records of the demo centre, and persons who ask. */
final class Centre {
    private final Karaf karaf;

    private Centre(Karaf karaf) {
        this.karaf = karaf;
    }

    /** installs the product on this database; an empty map is the embedded one */
    static Centre on(Karaf karaf, Map<String, String> database) {
        karaf.configure(
                "org.houvast.host.oneroster", Map.of("path", Build.demoCentre().toString()));
        if (!database.isEmpty()) {
            karaf.configure("org.houvast.persistence", database);
        }
        try {
            Demo.addIssuer(karaf.path(""), karaf.httpPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        karaf.start().addFeatureRepository().install(Product.FEATURES);
        Centre centre = new Centre(karaf);
        centre.awaitReady();
        return centre;
    }

    void awaitReady() {
        Await.value(
                "readiness",
                Duration.ofSeconds(60),
                () -> karaf.http().get("/houvast/v1/health/ready"),
                answer -> answer.status() == 200);
    }

    /** plays the chain from question to plan, refused attempts included */
    void playStory() {
        try {
            assertThat(Demo.play(karaf.path("")))
                    .as("the story goes as it should")
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** a client with the token of this person */
    Http as(String person) {
        try {
            return karaf.http().as(Demo.token(karaf.path(""), person));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
