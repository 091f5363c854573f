package org.houvast.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.houvast.integration.karaf.Answer;
import org.houvast.integration.karaf.Await;
import org.houvast.integration.karaf.Http;
import org.houvast.integration.karaf.Karaf;

/** The product as it is installed, in a stock Karaf with its embedded database, on the people of a {@link World}. */
final class Product implements AutoCloseable {
    static final String API = "/houvast/v1";

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Karaf karaf;
    private final Tokens tokens;
    private final LocalDate today;

    private Product(Karaf karaf, Clock clock) {
        this.karaf = karaf;
        this.tokens = new Tokens(clock);
        this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }

    /** installed and ready */
    static Product start(World world, Clock clock) throws IOException {
        Karaf karaf = Karaf.unpacked("trust");
        Product product = new Product(karaf, clock);
        Path export = Export.write(world, karaf.path("centre"), product.today);
        karaf.configure("org.houvast.host.oneroster", Map.of("path", export.toString(), "reloadSeconds", "0"));
        karaf.configure(
                "org.houvast.rest.issuer-trust",
                Map.of("issuer", Tokens.ISSUER, "audience", Tokens.AUDIENCE, "jwks", product.tokens.keySet()));
        karaf.start().addFeatureRepository().install("http", "houvast", "houvast-host-oneroster");
        Await.value(
                "every module", SOON, () -> karaf.http().get(API + "/health/ready"), answer -> answer.status() == 200);
        return product;
    }

    LocalDate today() {
        return today;
    }

    /** a client without a token */
    Http http() {
        return karaf.http();
    }

    /** a client for this person */
    Http as(String person) {
        return karaf.http().as(tokens.of(person));
    }

    /** what somebody asks, with a new key for each request that may make something */
    Answer ask(String person, String method, String path, String body, String ifMatch) {
        Http http = as(person);
        if (method.equals("GET")) {
            return http.get(API + path);
        }
        if (!ifMatch.isEmpty()) {
            http = http.with("If-Match", ifMatch);
        }
        if (method.equals("POST")) {
            http = http.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return http.send(method, API + path, type, body);
    }

    @Override
    public void close() {
        karaf.close();
    }
}
