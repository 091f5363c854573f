package org.houvast.administration.internal.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.administration.WorkingDays;
import org.houvast.administration.internal.AdministeredCentre;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No tables of its own, so one database is enough for the host's records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkingDaysIT {
    private final TestDatabase database = TestDatabase.fresh(TestDatabase.Product.H2);
    private final AdministeredCentre centre = AdministeredCentre.on(database);
    private WorkingDays days = centre.services.workingDays();
    private LocationRef location = new LocationRef("none");

    @BeforeEach
    void aLocationThatIsNeverClosed() {
        centre.begin();
        days = new CalendarWorkingDays(centre.privacy.hostRecords(), centre.clock);
        location = centre.aPlace(WorkForm.KDV).location();
    }

    @AfterAll
    void close() {
        centre.close();
        database.close();
    }

    @ParameterizedTest(name = "{1} working days after {0}")
    @CsvSource({
        // a Monday
        "2026-03-02, 0, 2026-03-02",
        "2026-03-02, 1, 2026-03-03",
        "2026-03-02, 5, 2026-03-09",
        "2026-03-02, 10, 2026-03-16",
        // over a weekend, and from within one
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 0, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-08, 2, 2026-03-10",
        // the clocks go forward on 29 March and back on 25 October
        "2026-03-27, 1, 2026-03-30",
        "2026-10-23, 1, 2026-10-26",
        // 29 February
        "2028-02-28, 1, 2028-02-29",
        "2028-02-29, 1, 2028-03-01",
        // a year further
        "2026-12-31, 1, 2027-01-01",
        "2026-03-02, 261, 2027-03-02"
    })
    void endsATermOnAWorkingDay(LocalDate from, int term, LocalDate due) {
        assertThat(days.after(location, from, term)).isEqualTo(due);
    }

    @Test
    void leavesOutTheDaysOnWhichTheLocationIsClosed() {
        centre.host.closed(location.key(), LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6));

        assertThat(days.after(location, LocalDate.of(2026, 3, 2), 2)).isEqualTo("2026-03-05");
        assertThat(days.after(location, LocalDate.of(2026, 3, 2), 3)).isEqualTo("2026-03-09");
        assertThat(days.after(location, LocalDate.of(2026, 3, 4), 0)).isEqualTo("2026-03-05");
        assertThat(days.after(new LocationRef("elsewhere"), LocalDate.of(2026, 3, 2), 2))
                .isEqualTo("2026-03-04");
    }

    @Test
    void goesThroughADecemberFullOfClosures() {
        LocalDate last = LocalDate.of(2027, 1, 8);
        for (LocalDate day = LocalDate.of(2026, 12, 7); !day.isAfter(last); day = day.plusDays(1)) {
            centre.host.closed(location.key(), day);
        }

        assertThat(days.after(location, LocalDate.of(2026, 12, 3), 2)).isEqualTo("2027-01-11");
        assertThat(days.left(location, LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 11)))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "on {0} of a term until {1}")
    @CsvSource({
        "2026-03-02, 2026-03-09, 5",
        "2026-03-09, 2026-03-09, 0",
        "2026-03-07, 2026-03-09, 1",
        "2026-03-10, 2026-03-09, -1",
        "2026-03-16, 2026-03-09, -5",
        // the day after a Friday is a Saturday, and over is over
        "2026-03-07, 2026-03-06, -1",
        "2026-03-09, 2026-03-06, -1"
    })
    void tellsWhatIsLeft(LocalDate today, LocalDate due, int left) {
        assertThat(days.left(location, today, due)).isEqualTo(left);
    }

    @Test
    void countsMondayToFridayWhereTheHostHasNoCalendarAndSaysSo() {
        centre.host.closed(location.key(), LocalDate.of(2026, 3, 3));
        assertThat(days.exact()).isTrue();
        assertThat(days.after(location, LocalDate.of(2026, 3, 2), 1)).isEqualTo("2026-03-04");

        centre.host.without(Capability.CALENDAR);
        centre.clock.advance(Duration.ofMinutes(5));
        assertThat(days.exact()).isFalse();
        assertThat(days.after(location, LocalDate.of(2026, 3, 2), 1)).isEqualTo("2026-03-03");
    }

    @Test
    void remembersClosureDaysForFiveMinutes() {
        assertThat(days.after(location, LocalDate.of(2026, 3, 2), 1)).isEqualTo("2026-03-03");
        centre.host.closed(location.key(), LocalDate.of(2026, 3, 3));
        assertThat(days.after(location, LocalDate.of(2026, 3, 2), 1)).isEqualTo("2026-03-03");

        centre.clock.advance(Duration.ofMinutes(5));
        assertThat(days.after(location, LocalDate.of(2026, 3, 2), 1)).isEqualTo("2026-03-04");
    }

    @Test
    void doesNotGuessWhileTheHostDoesNotAnswer() {
        centre.host.failing();

        assertUnavailable(() -> days.after(location, LocalDate.of(2026, 3, 2), 1));
    }

    @Test
    void doesNotBelieveThatALocationNeverOpens() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 800; i++) {
            centre.host.closed(location.key(), first.plusDays(i));
        }

        assertUnavailable(() -> days.after(location, LocalDate.of(2026, 3, 2), 1));
    }

    @Test
    void hasTermsOfAYearAtMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(location, LocalDate.of(2026, 3, 2), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(location, LocalDate.of(2026, 3, 2), 367));
    }

    private static void assertUnavailable(ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(PrivacyProblems.HOST_UNAVAILABLE));
    }
}
