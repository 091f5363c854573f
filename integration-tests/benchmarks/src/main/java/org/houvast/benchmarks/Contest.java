package org.houvast.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Variants that take turns, so that whatever else the machine does meets all of them. A ratio is taken within each round; the median of
 * the rounds counts.
 */
final class Contest {
    private static final long WARM = 20_000;

    private final Site site;
    private final Load load;
    private final PrintStream out;

    /**
     * The product and what it is measured against.
     *
     * @param title of the table
     * @param product the first of each round
     * @param goals the floors, each with the share of it that the product should reach; 0 when it only shows what is whose
     */
    record Match(String title, Variant product, Map<Variant, Double> goals) {
        List<Variant> variants() {
            List<Variant> all = new ArrayList<>(List.of(product));
            all.addAll(goals.keySet());
            return all;
        }
    }

    /** One turn of a variant. */
    private record Turn(LoadResult result, ProcessorTime time) {
        double perSecond() {
            return result.perSecond();
        }

        /** in milliseconds */
        double perAnswer(Duration used) {
            return used.toNanos() / 1e6 / Math.max(1, result.answers());
        }

        /** answers that a second of a processor would give */
        double perProcessorSecond() {
            return 1_000 / perAnswer(time.all());
        }
    }

    Contest(Site site, Load load, PrintStream out) {
        this.site = site;
        this.load = load;
        this.out = out;
    }

    /**
     * Lets the variants take turns until each ran for this long and gave {@link #WARM} answers, and not longer than three times as long: on
     * a busy machine it is the answers that warm, not the time.
     */
    void warmUp(Match match, Duration each) throws IOException {
        Duration turn = Duration.ofSeconds(3);
        Map<Variant, Long> answers = new LinkedHashMap<>();
        for (Duration ran = Duration.ZERO; ran.compareTo(each.multipliedBy(3)) < 0; ran = ran.plus(turn)) {
            if (ran.compareTo(each) >= 0 && answers.values().stream().allMatch(n -> n >= WARM)) {
                break;
            }
            for (Variant variant : match.variants()) {
                answers.merge(variant, load.run(variant, turn).answers(), Long::sum);
            }
        }
        out.printf("%n%s: warmed up by %s answers%n", match.title(), answers.values());
    }

    /** measures; the variant that begins changes from round to round. False when a goal is missed or an answer was no success. */
    boolean hold(Match match, int rounds, Duration time) throws IOException, SQLException {
        Map<Variant, List<Turn>> turns = new HashMap<>();
        List<Variant> variants = match.variants();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < variants.size(); i++) {
                Variant variant = variants.get((round + i) % variants.size());
                ProcessorTime before = ProcessorTime.now(site, load);
                LoadResult result = load.run(variant, time);
                Turn turn = new Turn(result, ProcessorTime.now(site, load).since(before));
                turns.computeIfAbsent(variant, v -> new ArrayList<>()).add(turn);
            }
        }
        out.printf(
                Locale.ROOT,
                "%n%s, %d connections, median of %d rounds%n",
                match.title(),
                LoadGenerator.CONNECTIONS,
                rounds);
        boolean reached = true;
        for (Variant variant : variants) {
            reached &= print(variant, turns.getOrDefault(variant, List.of()));
        }
        List<Turn> product = turns.getOrDefault(match.product(), List.of());
        for (Map.Entry<Variant, Double> floor : match.goals().entrySet()) {
            reached &= printRatio(floor, product, turns.getOrDefault(floor.getKey(), List.of()));
        }
        return reached;
    }

    private boolean print(Variant variant, List<Turn> turns) {
        long errors = turns.stream().mapToLong(turn -> turn.result().errors()).sum();
        out.printf(
                Locale.ROOT,
                "  %-20s %7.0f answers/s, half within %6.2f ms, 99 %% within %7.2f ms; processor time of an answer"
                        + " %.2f ms (Karaf %.2f, PostgreSQL %.2f)%s%n",
                variant.name(),
                median(turns, Turn::perSecond),
                median(turns, turn -> turn.result().median()),
                median(turns, turn -> turn.result().p99()),
                median(turns, turn -> turn.perAnswer(turn.time().all())),
                median(turns, turn -> turn.perAnswer(turn.time().karaf())),
                median(turns, turn -> turn.perAnswer(turn.time().database())),
                errors == 0 ? "" : "; " + errors + " ERRORS");
        return errors == 0;
    }

    private boolean printRatio(Map.Entry<Variant, Double> floor, List<Turn> product, List<Turn> other) {
        double[] ratios = ratios(product, other, Turn::perSecond);
        double ratio = median(ratios);
        boolean reached = ratio >= floor.getValue();
        out.printf(
                Locale.ROOT,
                "  product / %-20s %.2f (rounds from %.2f to %.2f)%s; by processor time %.2f%n",
                floor.getKey().name(),
                ratio,
                ratios[0],
                ratios[ratios.length - 1],
                floor.getValue() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT, ", goal %.2f %s", floor.getValue(), reached ? "reached" : "MISSED"),
                median(ratios(product, other, Turn::perProcessorSecond)));
        return reached;
    }

    /** of the two turns of each round, in order of size */
    private static double[] ratios(List<Turn> product, List<Turn> other, ToDoubleFunction<Turn> figure) {
        return IntStream.range(0, product.size())
                .mapToDouble(i -> figure.applyAsDouble(product.get(i)) / figure.applyAsDouble(other.get(i)))
                .sorted()
                .toArray();
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return median(turns.stream().mapToDouble(figure).sorted().toArray());
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
