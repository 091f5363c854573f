package org.houvast.benchmarks;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What a run measures, and for how long.
 *
 * @param rounds that count, each with every variant
 * @param turn of a variant in a round
 * @param warmUp of a variant before the first round
 * @param only a word of the title of the contests that are wanted, in small letters; empty for all of them
 */
record Options(int rounds, Duration turn, Duration warmUp, Optional<String> only) {
    /** arguments: {@code --rounds=N}, {@code --seconds=N}, {@code --warm-up=N}, {@code --only=timeline} */
    static Options of(String... arguments) {
        Options options = new Options(7, Duration.ofSeconds(4), Duration.ofSeconds(30), Optional.empty());
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private Options with(String argument) {
        String value = argument.substring(argument.indexOf('=') + 1);
        return switch (argument.substring(0, argument.length() - value.length())) {
            case "--rounds=" -> new Options(Integer.parseInt(value), turn, warmUp, only);
            case "--seconds=" -> new Options(rounds, Duration.ofSeconds(Long.parseLong(value)), warmUp, only);
            case "--warm-up=" -> new Options(rounds, turn, Duration.ofSeconds(Long.parseLong(value)), only);
            case "--only=" -> new Options(rounds, turn, warmUp, Optional.of(value.toLowerCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException("what is " + argument + "?");
        };
    }

    /** whether a contest with this title is to be held */
    boolean wants(String title) {
        return only.map(title.toLowerCase(Locale.ROOT)::contains).orElse(true);
    }
}
