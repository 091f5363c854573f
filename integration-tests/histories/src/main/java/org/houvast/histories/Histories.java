package org.houvast.histories;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase.Product;

/**
 * Plays random histories on both databases, every second one on each, and prints what differs.
 *
 * <p>Options: {@code --histories=N} how many, {@code --seed=N} which, {@code --only=N} the number of one to play alone, {@code --from=TIME} when, as
 * the report says, {@code --log=FILE} that
 * the log is written to and that is looked through as well. Ends with status 1 when anything differs.
 */
public final class Histories {
    private static final List<Product> ALL = List.of(Product.values());

    private Histories() {}

    public static void main(String[] arguments) throws InterruptedException {
        Options options = new Options(arguments);
        long seed = options.number("seed", 1);
        int only = (int) options.number("only", -1);
        List<Integer> numbers = only >= 0
                ? List.of(only)
                : IntStream.range(0, (int) options.number("histories", 200))
                        .boxed()
                        .toList();
        String log = options.text("log", "");
        Instant from = Instant.parse(options.text("from", TestClock.MONDAY_MORNING.toString()));
        Report report = play(seed, numbers, from, log.isEmpty() ? List.of() : List.of(Path.of(log)), System.out);
        System.exit(report.differences().isEmpty() ? 0 : 1);
    }

    /**
     * Plays histories of these numbers.
     *
     * @param from when the first one begins
     * @param logs files in which nothing of a child may be found then
     */
    static Report play(long seed, List<Integer> numbers, Instant from, List<Path> logs, PrintStream out)
            throws InterruptedException {
        long began = System.nanoTime();
        Report report = new Report(out, seed);
        ExecutorService threads = Executors.newFixedThreadPool(Product.values().length);
        List<Future<?>> all = Stream.of(Product.values())
                .<Future<?>>map(product -> threads.submit(() -> on(product, seed, numbers, from, report)))
                .toList();
        threads.shutdown();
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        for (Path log : logs) {
            if (Files.exists(log)) {
                Scan.wordsOf(log).forEach(word -> report.difference("the log holds " + word));
            }
        }
        report.print(Duration.ofNanos(System.nanoTime() - began));
        return report;
    }

    /** every second one is played on this database, or the only one */
    private static void on(Product product, long seed, List<Integer> numbers, Instant from, Report report) {
        Deque<Integer> open = numbers.stream()
                .filter(n -> numbers.size() == 1 || n % ALL.size() == ALL.indexOf(product))
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            Batch.play(product, seed, open, from, report);
        }
    }
}
