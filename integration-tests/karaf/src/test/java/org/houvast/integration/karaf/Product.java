package org.houvast.integration.karaf;

import java.time.Duration;
import java.util.stream.Stream;

/** How an administrator installs the product. */
final class Product {
    /** the product, and the host that it needs */
    static final String[] FEATURES = {"houvast", "houvast-host-oneroster"};

    private Product() {}

    /** starts this Karaf and installs the product together with the web console */
    static Karaf installed(Karaf karaf) {
        return karaf.start()
                .addFeatureRepository()
                .install(Stream.concat(Stream.of("http", "webconsole"), Stream.of(FEATURES))
                        .toArray(String[]::new));
    }

    /** waits until the product answers on the web server of this Karaf */
    static void awaitHealth(Karaf karaf) {
        Await.value(
                "health",
                Duration.ofSeconds(30),
                () -> karaf.http().get("/houvast/health/live"),
                answer -> answer.status() == 200);
    }
}
