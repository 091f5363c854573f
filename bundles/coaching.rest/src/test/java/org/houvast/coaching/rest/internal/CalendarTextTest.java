package org.houvast.coaching.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.houvast.coaching.CalendarFeed;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.MomentState;
import org.houvast.commons.Language;
import org.junit.jupiter.api.Test;

/** Read back by another program's parser than the one that wrote it. */
class CalendarTextTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final UUID ID = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");

    @Test
    void isReadByAnIndependentParserWithItsTimesAcrossTheChangeOfClock() throws Exception {
        byte[] text = CalendarText.of(feed(
                entry(ID, 0, MomentState.AGREED, "2026-03-23T08:30:00Z", "Zon"),
                entry(new UUID(0, 2), 3, MomentState.CANCELLED, "2026-03-30T07:30:00Z", "Zon"),
                entry(new UUID(0, 3), 1, MomentState.PROPOSED, "2026-11-02T08:30:00Z", "Zon")));

        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(text));

        assertThat(calendar.validate().hasErrors()).isFalse();
        List<CalendarComponent> events = components(calendar, "VEVENT");
        assertThat(events)
                .extracting(e -> value(e, "UID"))
                .containsExactly(ID + "@houvast", new UUID(0, 2) + "@houvast", new UUID(0, 3) + "@houvast");
        assertThat(events).extracting(e -> value(e, "SEQUENCE")).containsExactly("0", "3", "1");
        assertThat(events).extracting(e -> value(e, "STATUS")).containsExactly("CONFIRMED", "CANCELLED", "TENTATIVE");
        assertThat(events)
                .extracting(e -> value(e, "DTSTART"))
                .containsExactly("20260323T093000", "20260330T093000", "20261102T093000");
        assertThat(events).extracting(e -> value(e, "SUMMARY")).containsOnly("Coach op de groep: Zon");
        VTimeZone zone = (VTimeZone) components(calendar, "VTIMEZONE").get(0);
        assertThat(value(zone, "TZID")).isEqualTo("Europe/Amsterdam");
        assertThat(zone.getObservances()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void foldsLongLinesOfEveryScriptWithinSeventyFiveOctets() throws Exception {
        String name = "Zonnebloemen en vlinders; 🌻, شمس — ".repeat(8).strip();

        byte[] text = CalendarText.of(feed(entry(ID, 0, MomentState.AGREED, "2026-03-23T08:30:00Z", name)));

        assertThat(new String(text, StandardCharsets.UTF_8).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(text));
        assertThat(components(calendar, "VEVENT"))
                .extracting(e -> value(e, "SUMMARY"))
                .containsExactly("Coach op de groep: " + name);
    }

    @Test
    void isACalendarAlsoWithoutAnyMoment() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(CalendarText.of(feed())));

        assertThat(components(calendar, "VEVENT")).isEmpty();
    }

    private static List<CalendarComponent> components(Calendar calendar, String name) {
        return calendar.<CalendarComponent>getComponents().stream()
                .filter(c -> c.getName().equals(name))
                .toList();
    }

    private static String value(CalendarComponent component, String property) {
        return component.getPropertyList().getAll().stream()
                .filter(p -> p.getName().equals(property))
                .map(p -> p.getValue())
                .findFirst()
                .orElseThrow();
    }

    private static CalendarFeed feed(CalendarFeed.Entry... entries) {
        return new CalendarFeed(Language.NL, AMSTERDAM, Instant.parse("2026-03-02T08:00:00Z"), List.of(entries));
    }

    private static CalendarFeed.Entry entry(UUID id, long sequence, MomentState state, String start, String group) {
        Instant begin = Instant.parse(start);
        return new CalendarFeed.Entry(
                new MomentId(id), sequence, state, CoachForm.ON_GROUP, begin, begin.plusSeconds(5400), group, "Loc");
    }
}
