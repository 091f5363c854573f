package org.houvast.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final Match BOARD = new Match(
            "Board of a group of " + Centre.CHILDREN_PER_GROUP + " children",
            Variant.BOARD,
            Map.of(Variant.BOARD_CXF, 0.80));
    private static final Match PATTERN =
            new Match("Pattern of a child by place, a quarter", Variant.PATTERN, Map.of(Variant.PATTERN_CXF, 0.80));
    private static final Match CAPTURE =
            new Match("New observation", Variant.WRITE, goals(Variant.WRITE_SERVLET, 0.50, Variant.WRITE_CXF, 0));
    private static final List<Match> MATCHES = List.of(TIMELINE, BOARD, PATTERN, CAPTURE);

    private final PrintStream out;
    private final Options options;

    private Benchmark(PrintStream out, Options options) {
        this.out = out;
        this.options = options;
    }

    private static Map<Variant, Double> goals(Variant first, double goal, Variant second, double secondGoal) {
        Map<Variant, Double> goals = new LinkedHashMap<>();
        goals.put(first, goal);
        goals.put(second, secondGoal);
        return goals;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        boolean reached = new Benchmark(System.out, Options.of(arguments)).run();
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
            PlansAndShares more = site.ready(SMALL);
            sameness(site, more);
            boolean reached = contests(site, jcmd);
            boolean moreReached = contests(site, more);
            boolean constant = options.only().isPresent() || statements(site, more, large);
            machine("at the end");
            return reached && moreReached && constant;
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

    private void sameness(Site site, PlansAndShares more) throws SQLException {
        Sameness sameness = new Sameness(site);
        String timeline = sameness.ofTimelines();
        String board = sameness.ofBoards();
        String pattern = sameness.ofPatterns();
        String observation = sameness.ofNewObservations();
        out.printf(
                "%nThe floors answer the same bytes and leave the same audit lines: timeline %d characters, board %d,"
                        + " pattern %d, observation %d%n",
                timeline.length(), board.length(), pattern.length(), observation.length());
        more.same().forEach((what, body) -> out.printf("So they do of the %s: %d characters%n", what, body.length()));
    }

    private boolean contests(Site site, Jcmd jcmd) throws IOException, SQLException {
        try (Load load = new Load(site, site.token(Facts.STAFF))) {
            Contest contest = new Contest(site, load, out);
            jcmd.prepareRecording();
            boolean reached = true;
            for (Match match : MATCHES) {
                if (options.wants(match.title())) {
                    reached &= held(contest, match);
                    profile(load, jcmd, site, match);
                }
            }
            out.printf(Locale.ROOT, "%nHeap in use when idle after all this: %.1f MB%n", jcmd.heap());
            return reached;
        }
    }

    private boolean contests(Site site, PlansAndShares more) throws IOException, SQLException {
        boolean plan = contest(site, Facts.STAFF, more.planMatch());
        boolean shares = contest(site, PlansAndShares.GUARDIAN, PlansAndShares.sharesMatch());
        return plan && shares;
    }

    private boolean contest(Site site, String person, Match match) throws IOException, SQLException {
        if (!options.wants(match.title())) {
            return true;
        }
        try (Load load = new Load(site, site.token(person))) {
            return held(new Contest(site, load, out), match);
        }
    }

    private boolean held(Contest contest, Match match) throws IOException, SQLException {
        contest.warmUp(match, options.warmUp());
        return contest.hold(match, options.rounds(), options.turn());
    }

    private void profile(Load load, Jcmd jcmd, Site site, Match match) throws IOException {
        Path file = site.karaf().path("data/profile-" + MATCHES.indexOf(match) + ".jfr");
        jcmd.startRecording();
        load.run(match.product(), SETTLING);
        load.run(match.product(), PROFILED);
        jcmd.stopRecording(file);
        Profile.of(file).print(match.title(), out);
    }

    private boolean statements(Site site, PlansAndShares more, Path large) {
        List<Long> before = statements(site, more);
        site.serve(large);
        site.awaitChild(LARGE - 1);
        List<Long> after = statements(site, more);
        boolean constant = before.equals(after);
        out.printf(
                "%nSQL statements of a request at %,d and at %,d children: %s%n",
                SMALL, LARGE, constant ? "the same" : "DIFFERENT");
        List<Match> matches = new ArrayList<>(MATCHES);
        matches.add(more.planMatch());
        matches.add(PlansAndShares.sharesMatch());
        for (int i = 0; i < matches.size(); i++) {
            out.printf("  %-40s %d   %d%n", matches.get(i).title(), before.get(i), after.get(i));
        }
        return constant;
    }

    /** of a request of each match */
    private static List<Long> statements(Site site, PlansAndShares more) {
        StatementsPerRequest count = new StatementsPerRequest(site, Facts.STAFF);
        List<Long> statements = new ArrayList<>();
        MATCHES.forEach(match -> statements.add(count.of(match.product())));
        statements.addAll(more.statements());
        return statements;
    }
}
