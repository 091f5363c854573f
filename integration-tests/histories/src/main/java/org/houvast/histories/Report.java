package org.houvast.histories;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.houvast.testkit.TestDatabase;

/** What was played and what differed. May be used by several threads. */
final class Report {
    private static final int MOST = 30;

    private final PrintStream out;
    private final long seed;
    private final List<String> differences = new ArrayList<>();
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    Report(PrintStream out, long seed) {
        this.out = out;
        this.seed = seed;
    }

    synchronized void played(History history, TestDatabase.Product product, Instant began) {
        count("histories on " + product, 1);
        count("steps", history.steps());
        count("refused", history.refused());
        count("asked to read", history.asked());
        count("lost a basis", history.lost());
        count("words read", history.found());
        if (!history.differences().isEmpty()) {
            differences.add(product + " " + history.child.number + " " + history.differences());
            if (differences.size() <= MOST) {
                out.println("History " + history.child.number + " of seed " + seed + " on " + product
                        + ", alone with --seed=" + seed + " --only=" + history.child.number + " --from=" + began);
                history.lines().forEach(line -> out.println("    " + line));
            }
        }
    }

    private void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    synchronized void left(TestDatabase.Product product, List<String> left) {
        left.forEach(l -> difference(product + ": " + l));
    }

    synchronized void difference(String what) {
        differences.add(what);
        if (differences.size() <= MOST) {
            out.println("LEFT " + what);
        }
    }

    synchronized List<String> differences() {
        return List.copyOf(differences);
    }

    synchronized int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    synchronized void print(Duration took) {
        counts.forEach((what, count) -> out.println(what + ": " + count));
        out.println("differences: " + differences.size());
        out.println("seed " + seed + ", " + took.toSeconds() + " s");
    }
}
