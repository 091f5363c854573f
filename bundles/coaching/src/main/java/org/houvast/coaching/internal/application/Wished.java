package org.houvast.coaching.internal.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.coaching.ApplyForCoaching;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Theme;
import org.houvast.coaching.Wish;
import org.houvast.commons.Problem;
import org.jspecify.annotations.Nullable;

/** What an application asks for, as columns; themes and wishes are codes with commas between. */
@Embeddable
public record Wished(
        @Column(name = "application_text") String text,
        @Nullable String themes,
        @Nullable String wishes,
        @Column(name = "hours_per_month") int hoursPerMonth,
        @Column(name = "wished_from") LocalDate from,
        @Column(name = "wished_until") @Nullable LocalDate until) {
    private static final int MOST_HOURS = 200;

    /** what a command asks for, in range */
    static Wished of(ApplyForCoaching command, LocalDate today) {
        LocalDate until = command.until();
        if (command.from().isBefore(today) || (until != null && until.isBefore(command.from()))) {
            throw Problem.of(CoachingProblems.PERIOD_INVALID);
        }
        if (command.hoursPerMonth() < 1 || command.hoursPerMonth() > MOST_HOURS) {
            throw Problem.of(ArrangementProblems.HOURS_INVALID);
        }
        return new Wished(
                command.text(),
                codes(command.themes()),
                codes(command.wishes()),
                command.hoursPerMonth(),
                command.from(),
                until);
    }

    Set<Theme> themeSet() {
        return set(themes, Theme.class);
    }

    Set<Wish> wishSet() {
        return set(wishes, Wish.class);
    }

    private static @Nullable String codes(@Nullable Set<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> set(@Nullable String codes, Class<E> type) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(","))
                        .map(c -> Enum.valueOf(type, c))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
