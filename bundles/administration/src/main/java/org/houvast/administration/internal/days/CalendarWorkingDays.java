package org.houvast.administration.internal.days;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.houvast.administration.WorkingDays;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Problem;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Working days by the calendar of the host. */
@Component
public final class CalendarWorkingDays implements WorkingDays {
    /** a calendar that leaves no working day for so long is nonsense */
    private static final int LONGEST_CLOSURE = 366;

    private static final int LONGEST_TERM = 366;

    private final ClosureDays closures;

    @Activate
    public CalendarWorkingDays(@Reference HostRecords host, @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.closures = new ClosureDays(host, clock);
    }

    @Override
    public LocalDate after(LocationRef location, LocalDate from, int days) {
        if (days < 0 || days > LONGEST_TERM) {
            throw new IllegalArgumentException("a term has 0 to " + LONGEST_TERM + " working days");
        }
        ClosureDays.Closed closed = closures.of(location);
        LocalDate day = days == 0 ? openOnOrAfter(closed, from) : from;
        for (int left = days; left > 0; left--) {
            day = openOnOrAfter(closed, day.plusDays(1));
        }
        return day;
    }

    @Override
    public int left(LocationRef location, LocalDate today, LocalDate due) {
        if (today.isAfter(due)) {
            return -Math.max(1, between(location, due, today));
        }
        return between(location, today, due);
    }

    @Override
    public boolean exact() {
        return closures.known();
    }

    /** working days after the one day, up to and with the other */
    private int between(LocationRef location, LocalDate after, LocalDate until) {
        ClosureDays.Closed closed = closures.of(location);
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (open(closed, day)) {
                count++;
            }
        }
        return count;
    }

    private static LocalDate openOnOrAfter(ClosureDays.Closed closed, LocalDate from) {
        LocalDate last = from.plusDays(LONGEST_CLOSURE);
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            if (open(closed, day)) {
                return day;
            }
        }
        throw Problem.of(PrivacyProblems.HOST_UNAVAILABLE);
    }

    private static boolean open(ClosureDays.Closed closed, LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !closed.on(day);
    }
}
