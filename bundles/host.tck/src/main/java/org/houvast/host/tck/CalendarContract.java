package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.houvast.commons.LocationRef;
import org.houvast.host.spi.CalendarDirectory;
import org.houvast.host.spi.Capability;
import org.junit.jupiter.api.Test;

/** Closure days; a host without {@link Capability#CALENDAR} passes by not having them. */
public interface CalendarContract extends HostUnderTest {
    /** the longest range that is asked for, in days after the first */
    int LONGEST = 800;

    @Test
    default void closureDaysLieInTheRangeAskedAndInTheWorkingWeek() {
        if (hasCalendar()) {
            LocalDate from = firstDay();
            for (LocationRef location : Centre.of(host()).locations().keySet()) {
                for (int days : new int[] {0, 1, 6, 31, LONGEST}) {
                    LocalDate until = from.plusDays(days);
                    assertThat(calendar().closureDays(location, from, until))
                            .as("closure days of %s", location)
                            .allMatch(d -> !d.isBefore(from) && !d.isAfter(until))
                            .allMatch(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
                }
            }
        }
    }

    @Test
    default void closureDaysAreTheSameHoweverTheRangeIsCut() {
        if (hasCalendar()) {
            LocalDate from = firstDay();
            LocalDate until = from.plusDays(LONGEST);
            for (LocationRef location : Centre.of(host()).locations().keySet()) {
                Set<LocalDate> whole = calendar().closureDays(location, from, until);
                Set<LocalDate> parts = new HashSet<>();
                for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
                    parts.addAll(calendar().closureDays(location, day, day));
                }
                assertThat(parts).as("closure days of %s, day by day", location).isEqualTo(whole);
            }
        }
    }

    @Test
    default void anUnknownLocationHasNoClosureDays() {
        if (hasCalendar()) {
            for (LocationRef unknown : Batch.unknown(LocationRef::new)) {
                assertThat(calendar()
                                .closureDays(unknown, firstDay(), firstDay().plusDays(LONGEST)))
                        .isEmpty();
            }
        }
    }

    @Test
    default void closureDaysCannotBeChanged() {
        if (hasCalendar()) {
            for (LocationRef location : Centre.of(host()).locations().keySet()) {
                Batch.checkImmutable(
                        calendar().closureDays(location, firstDay(), firstDay().plusDays(LONGEST)));
            }
        }
    }

    private boolean hasCalendar() {
        return host().capabilities().contains(Capability.CALENDAR);
    }

    private CalendarDirectory calendar() {
        return host().calendar();
    }

    private LocalDate firstDay() {
        return Centre.of(host()).days().get(0);
    }
}
