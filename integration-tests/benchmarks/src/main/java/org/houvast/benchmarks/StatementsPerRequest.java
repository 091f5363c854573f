package org.houvast.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import org.houvast.integration.karaf.Answer;
import org.houvast.integration.karaf.Http;

/**
 * Counts the SQL statements of single requests. What runs besides (the audit is sealed, what modules are on is read once a second) adds
 * to some of them, so that the most frequent number is that of the request.
 */
final class StatementsPerRequest {
    private static final int REQUESTS = 40;

    private final Site site;
    private final Http http;

    /** of the requests of this person */
    StatementsPerRequest(Site site, String person) {
        this.site = site;
        this.http = site.as(person);
    }

    /** the number of statements of one request of this variant */
    long of(Variant variant) {
        Map<Long, Integer> seen = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            long before = site.statements();
            send(variant, i);
            seen.merge(site.statements() - before, 1, Integer::sum);
        }
        return seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private void send(Variant variant, int i) {
        String path = variant.paths().get(i % variant.paths().size());
        Answer answer = variant.bodies().isEmpty()
                ? http.get(path)
                : http.send(
                        variant.method(),
                        path,
                        "application/json",
                        variant.bodies().get(i % variant.bodies().size()));
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(variant.name() + ": " + answer);
        }
    }
}
