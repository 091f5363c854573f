package org.houvast.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.houvast.benchmarks.floor.internal.Facts;
import org.houvast.integration.karaf.Answer;
import org.houvast.integration.karaf.Http;

/** Shows that the floors answer and leave behind the same as the product; a comparison with less would say nothing. */
final class Sameness {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final int SHOWN = 200;
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    /**
     * What a request answered and left.
     *
     * @param status of the answer
     * @param body of the answer
     * @param lines of the audit
     * @param rows that were added: observations, lines, events
     */
    private record Trace(int status, String body, List<String> lines, List<Long> rows) {
        /** the answer from this place, and what it left */
        String from(int place) {
            String rest = body.substring(place, Math.min(body.length(), place + SHOWN));
            return status + ", from character " + place + ": " + rest + "\n  lines " + lines + "\n  rows  " + rows;
        }
    }

    private final Site site;

    Sameness(Site site) {
        this.site = site;
    }

    /**
     * The bytes of a timeline, the same from all three.
     *
     * @throws IllegalStateException if they, or the lines in the audit, are not the same
     */
    String ofTimelines() throws SQLException {
        return same(Variant.READ, Variant.READ_CXF, Variant.READ_SERVLET);
    }

    /** the same for the board of the group */
    String ofBoards() throws SQLException {
        return same(Variant.BOARD, Variant.BOARD_CXF);
    }

    /** the same for the pattern of a child */
    String ofPatterns() throws SQLException {
        return same(Variant.PATTERN, Variant.PATTERN_CXF);
    }

    private String same(Variant read, Variant... floors) throws SQLException {
        Trace product = get(read);
        if (product.status() != 200) {
            throw new IllegalStateException("the product answers " + product);
        }
        for (Variant floor : floors) {
            compare(product, get(floor));
        }
        return product.body();
    }

    /**
     * The document of a new observation, the same from all three but for ids and times.
     *
     * @throws IllegalStateException if it, or what it leaves in the database, is not the same
     */
    String ofNewObservations() throws SQLException {
        Trace product = post(Variant.WRITE);
        if (product.status() != 201) {
            throw new IllegalStateException("the product answers " + product);
        }
        compare(product, post(Variant.WRITE_CXF));
        compare(product, post(Variant.WRITE_SERVLET));
        return product.body();
    }

    private static void compare(Trace product, Trace floor) {
        if (product.equals(floor)) {
            return;
        }
        int same = 0;
        int shorter = Math.min(product.body().length(), floor.body().length());
        while (same < shorter && product.body().charAt(same) == floor.body().charAt(same)) {
            same++;
        }
        throw new IllegalStateException(
                "not the same:\nproduct " + product.from(same) + "\nfloor   " + floor.from(same));
    }

    private Trace get(Variant variant) throws SQLException {
        return trace(http -> http.get(variant.paths().get(0)));
    }

    private Trace post(Variant variant) throws SQLException {
        Trace trace = trace(http -> http.send(
                "POST",
                variant.paths().get(0),
                "application/json",
                variant.bodies().get(0)));
        return new Trace(
                trace.status(),
                withoutIds(trace.body()),
                trace.lines().stream().map(Sameness::withoutIds).toList(),
                trace.rows());
    }

    private static String withoutIds(String text) {
        return TIME.matcher(ID.matcher(text).replaceAll("<id>")).replaceAll("<time>");
    }

    private interface Request {
        Answer send(Http http);
    }

    private Trace trace(Request request) throws SQLException {
        long last = site.records().lastLine();
        List<Long> before = site.records().counts();
        Answer answer = request.send(site.as(Facts.STAFF));
        List<Long> after = site.records().counts();
        List<Long> added = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            added.add(after.get(i) - before.get(i));
        }
        return new Trace(answer.status(), answer.body(), site.records().linesAfter(last), added);
    }
}
