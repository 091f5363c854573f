package org.houvast.trust;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures, and every difference. */
record Report(
        Fixture fixture,
        Surface surface,
        Oracle oracle,
        Attempts attempts,
        List<String> tried,
        long requests,
        long seed) {
    private static final int EXAMPLES = 400;

    /** whether model and product said the same, and nothing was heard that should not be */
    boolean good() {
        return fixture.failures().isEmpty()
                && oracle.differences().isEmpty()
                && oracle.leaks().isEmpty()
                && attempts.faults().isEmpty()
                && oracle.unknown().isEmpty()
                && oracle.tally().operations() == surface.harmless().size()
                && oracle.tally().alike();
    }

    void print(PrintStream out) {
        out.println("oracle: seed " + seed + ", " + requests + " requests by "
                + oracle.tally().people() + " of "
                + fixture.world().people().size() + " people at "
                + fixture.world().places().size() + " places, "
                + oracle.tally().operations() + " of " + surface.harmless().size() + " operations");
        oracle.tally().verdicts().forEach((verdict, count) -> out.println("  " + verdict + ": " + count));
        out.println("  not there: " + oracle.tally().notThere().size() + " wording, not yours: "
                + oracle.tally().notYours().size() + (oracle.tally().alike() ? ", the same" : ", DIFFERENT"));
        if (!oracle.tally().alike()) {
            oracle.tally().notThere().forEach(said -> out.println("    not there: " + said));
            oracle.tally().notYours().forEach(said -> out.println("    not yours: " + said));
        }
        out.println("  operations without a row: " + oracle.unknown());
        oracle.tally().notUnderstood().forEach((what, count) -> out.println("  not understood: " + count + " " + what));
        grouped(out, "leaks", oracle.leaks());
        grouped(out, "differences", oracle.differences());
        out.println("mass assignment: " + attempts.figures());
        tried.forEach(line -> out.println("  " + line));
        grouped(out, "faults", attempts.faults());
    }

    private static void grouped(PrintStream out, String what, List<String> lines) {
        out.println("  " + what + ": " + lines.size());
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(" \\| ", 5);
            String key = String.join(" | ", List.of(parts).subList(0, 4));
            counts.merge(key, 1, Integer::sum);
            examples.putIfAbsent(key, parts[4]);
        }
        counts.entrySet().stream()
                .limit(EXAMPLES)
                .forEach(entry -> out.println("    " + entry.getValue() + " × " + entry.getKey() + "\n        "
                        + examples.get(entry.getKey())));
    }
}
