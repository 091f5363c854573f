package org.houvast.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a load met.
 *
 * @param answers number of good answers
 * @param perSecond good answers a second
 * @param median of the time of an answer, in milliseconds
 * @param p99 time that 99 of 100 answers stay below, in milliseconds
 * @param errors answers that were no success, and connections that broke
 */
record LoadResult(long answers, double perSecond, double median, double p99, long errors) {
    static LoadResult of(List<Connection> connections, long nanos) {
        long[] times = connections.stream()
                .flatMapToLong(c -> Arrays.stream(c.times()))
                .sorted()
                .toArray();
        long errors = connections.stream().mapToLong(Connection::errors).sum();
        return new LoadResult(times.length, times.length * 1e9 / nanos, at(times, 0.5), at(times, 0.99), errors);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    /** as the processes tell it to each other */
    String line() {
        return String.format(Locale.ROOT, "%d %.3f %.4f %.4f %d", answers, perSecond, median, p99, errors);
    }

    static LoadResult parse(String line) {
        String[] parts = line.split(" ", -1);
        return new LoadResult(
                Long.parseLong(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Long.parseLong(parts[4]));
    }
}
