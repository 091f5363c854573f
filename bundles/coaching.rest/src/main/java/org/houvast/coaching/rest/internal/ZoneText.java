package org.houvast.coaching.rest.internal;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** The rules of a zone as the Java platform knows them, written out for a span of time: one onset for each change of clock. */
final class ZoneText {
    private ZoneText() {}

    static VTimezone of(ZoneId zone, Instant from, Instant until) {
        ZoneRules rules = zone.getRules();
        VTimezone text = new VTimezone(zone.getId());
        ZoneOffsetTransition before = rules.previousTransition(from);
        ZoneOffset offset = rules.getOffset(from);
        add(
                text,
                rules.isDaylightSavings(from),
                before == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : before.getDateTimeBefore(),
                before == null ? offset : before.getOffsetBefore(),
                offset);
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && !next.getInstant().isAfter(until)) {
            add(
                    text,
                    rules.isDaylightSavings(next.getInstant()),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter());
            next = rules.nextTransition(next.getInstant());
        }
        return text;
    }

    private static void add(VTimezone zone, boolean summer, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        observance.setDateStart(new DateTimeComponents(
                onset.getYear(),
                onset.getMonthValue(),
                onset.getDayOfMonth(),
                onset.getHour(),
                onset.getMinute(),
                onset.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        if (observance instanceof DaylightSavingsTime daylight) {
            zone.addDaylightSavingsTime(daylight);
        } else if (observance instanceof StandardTime standard) {
            zone.addStandardTime(standard);
        }
    }
}
