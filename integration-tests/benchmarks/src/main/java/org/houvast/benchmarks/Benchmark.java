package org.houvast.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.houvast.benchmarks.Contest.Match;
import org.houvast.benchmarks.floor.internal.Facts;

/** Runs everything once and prints the figures; ends with 1 when a goal is missed. */
public final class Benchmark {
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final String JAVA = "-Xms1g -Xmx1g";
    private static final Duration SETTLING = Duration.ofSeconds(2);
    private static final Duration PROFILED = Duration.ofSeconds(8);

    private static final Match TIMELINE = new Match(
            "Timeline of a child, 50 items", Variant.READ, goals(Variant.READ_CXF, 0.80, Variant.READ_SERVLET, 0.60));
    private static final Match CAPTURE =
            new Match("New observation", Variant.WRITE, Map.of(Variant.WRITE_SERVLET, 0.50));

    private final PrintStream out;
    private final int rounds;
    private final Duration turn;
    private final Duration warmUp;

    private Benchmark(PrintStream out, int rounds, Duration turn, Duration warmUp) {
        this.out = out;
        this.rounds = rounds;
        this.turn = turn;
        this.warmUp = warmUp;
    }

    private static Map<Variant, Double> goals(Variant first, double goal, Variant second, double secondGoal) {
        Map<Variant, Double> goals = new LinkedHashMap<>();
        goals.put(first, goal);
        goals.put(second, secondGoal);
        return goals;
    }

    /** arguments: {@code --rounds=N}, {@code --seconds=N}, {@code --warm-up=N} */
    public static void main(String[] arguments) throws IOException, SQLException {
        int rounds = 7;
        int seconds = 4;
        int warmUp = 30;
        for (String argument : arguments) {
            if (argument.startsWith("--rounds=")) {
                rounds = Integer.parseInt(argument.substring("--rounds=".length()));
            } else if (argument.startsWith("--seconds=")) {
                seconds = Integer.parseInt(argument.substring("--seconds=".length()));
            } else if (argument.startsWith("--warm-up=")) {
                warmUp = Integer.parseInt(argument.substring("--warm-up=".length()));
            } else {
                throw new IllegalArgumentException("what is " + argument + "?");
            }
        }
        Benchmark benchmark =
                new Benchmark(System.out, rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp));
        boolean reached = benchmark.run();
        System.exit(reached ? 0 : 1);
    }

    private boolean run() throws IOException, SQLException {
        Path centres = Path.of(System.getProperty("karaf.instances")).resolveSibling("centres");
        Path small = Centre.write(centres.resolve("small"), SMALL);
        Path large = Centre.write(centres.resolve("large"), LARGE);
        machine("at the start");
        try (Site site = Site.prepared("benchmark", JAVA, small)) {
            Jcmd jcmd = new Jcmd(site.process());
            installation(site, jcmd);
            site.ready(SMALL);
            sameness(site);
            boolean reached = contests(site, jcmd);
            boolean constant = statements(site, large);
            machine("at the end");
            return reached && constant;
        }
    }

    private void machine(String when) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                Locale.ROOT,
                "%nMachine %s: %d processors, load average %.1f, Java %s%n",
                when,
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version());
    }

    private void installation(Site site, Jcmd jcmd) throws IOException, SQLException {
        Records records = site.records();
        out.printf(
                "PostgreSQL seen by the product: fsync %s, synchronous_commit %s%n",
                records.setting("fsync"), records.setting("synchronous_commit"));
        double before = jcmd.heap();
        long begin = System.nanoTime();
        site.install();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double after = jcmd.heap();
        out.printf(
                Locale.ROOT,
                "%nInstallation into a running Karaf with http and webconsole%n"
                        + "  from feature:install to the first 200: %.1f s%n"
                        + "  heap in use when idle: %.1f MB before, %.1f MB after: %.1f MB added (%d children)%n",
                seconds,
                before,
                after,
                after - before,
                SMALL);
    }

    private void sameness(Site site) throws SQLException {
        Sameness sameness = new Sameness(site);
        String timeline = sameness.ofTimelines();
        String observation = sameness.ofNewObservations();
        out.printf(
                "%nThe floors answer the same bytes and leave the same audit lines: timeline %d characters, observation %d%n",
                timeline.length(), observation.length());
    }

    private boolean contests(Site site, Jcmd jcmd) throws IOException, SQLException {
        try (Load load = new Load(site, site.token(Facts.STAFF))) {
            Contest contest = new Contest(site, load, out);
            jcmd.prepareRecording();
            contest.warmUp(TIMELINE, warmUp);
            boolean read = contest.hold(TIMELINE, rounds, turn);
            profile(load, jcmd, site, Variant.READ, "the timeline");
            contest.warmUp(CAPTURE, warmUp);
            boolean write = contest.hold(CAPTURE, rounds, turn);
            profile(load, jcmd, site, Variant.WRITE, "the new observation");
            out.printf(Locale.ROOT, "%nHeap in use when idle after all this: %.1f MB%n", jcmd.heap());
            return read && write;
        }
    }

    private void profile(Load load, Jcmd jcmd, Site site, Variant variant, String title) throws IOException {
        Path file = site.karaf().path("data/" + variant.method() + ".jfr");
        jcmd.startRecording();
        load.run(variant, SETTLING);
        load.run(variant, PROFILED);
        jcmd.stopRecording(file);
        Profile.of(file).print(title, out);
    }

    private boolean statements(Site site, Path large) {
        StatementsPerRequest count = new StatementsPerRequest(site, Facts.STAFF);
        long read = count.of(Variant.READ);
        long write = count.of(Variant.WRITE);
        site.serve(large);
        site.awaitChild(LARGE - 1);
        long readLarge = count.of(Variant.READ);
        long writeLarge = count.of(Variant.WRITE);
        boolean constant = read == readLarge && write == writeLarge;
        out.printf(
                "%nSQL statements of a request at %,d and at %,d children: %s%n"
                        + "  timeline        %d   %d%n  new observation %d   %d%n",
                SMALL, LARGE, constant ? "the same" : "DIFFERENT", read, readLarge, write, writeLarge);
        return constant;
    }
}
