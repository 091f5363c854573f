package org.houvast.rest.internal;

import java.time.Duration;
import java.util.Set;

/**
 * The configuration, checked.
 *
 * @param root path of the servlet, {@code /houvast}
 * @param base path of the API below it, {@code /v1}
 * @param origins origins whose pages may call
 * @param answerWithin longest time for an answer
 */
record Settings(String root, String base, Set<String> origins, Duration answerWithin) {
    static Settings of(RestConfiguration configuration) {
        String prefix = configuration.prefix();
        if (!prefix.matches("(/[A-Za-z0-9._-]+){2,}")) {
            throw new IllegalArgumentException("prefix needs at least two segments: /houvast/v1");
        }
        int millis = configuration.answerWithinMillis();
        if (millis < 100 || millis > 60_000) {
            throw new IllegalArgumentException("answerWithinMillis is 100 to 60000");
        }
        int last = prefix.lastIndexOf('/');
        return new Settings(
                prefix.substring(0, last),
                prefix.substring(last),
                Set.of(configuration.corsOrigins()),
                Duration.ofMillis(millis));
    }

    String prefix() {
        return root + base;
    }
}
