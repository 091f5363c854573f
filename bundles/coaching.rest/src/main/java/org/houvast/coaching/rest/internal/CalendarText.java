package org.houvast.coaching.rest.internal;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import org.houvast.coaching.CalendarFeed;
import org.houvast.coaching.MomentState;

/** A feed as iCalendar (RFC 5545), with times of the location and the rules of its zone beside them. */
final class CalendarText {
    /** characters in a line; two of them never take more than 75 octets, whatever the script */
    private static final int LINE = 25;

    private static final Duration BEFORE = Duration.ofDays(400);

    private CalendarText() {}

    static byte[] of(CalendarFeed feed) {
        ResourceBundle texts = ResourceBundle.getBundle(
                CalendarText.class.getPackageName() + ".calendar",
                Locale.forLanguageTag(feed.language().name().toLowerCase(Locale.ROOT)),
                CalendarText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Houvast//Coaching//" + feed.language().name());
        calendar.addExperimentalProperty("X-WR-CALNAME", texts.getString("name"));
        Instant first = feed.entries().stream()
                .map(CalendarFeed.Entry::start)
                .min(Instant::compareTo)
                .orElse(feed.at());
        Instant last = feed.entries().stream()
                .map(CalendarFeed.Entry::end)
                .max(Instant::compareTo)
                .orElse(feed.at());
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(
                        TimeZone.getTimeZone(feed.zone()), ZoneText.of(feed.zone(), first.minus(BEFORE), last)));
        feed.entries().forEach(e -> calendar.addEvent(event(e, feed, texts)));
        return write(calendar);
    }

    private static VEvent event(CalendarFeed.Entry entry, CalendarFeed feed, ResourceBundle texts) {
        VEvent event = new VEvent();
        event.setUid(entry.id().value() + "@houvast");
        event.setSequence(Math.toIntExact(entry.sequence()));
        event.setDateTimeStamp(Date.from(feed.at()));
        event.setDateStart(Date.from(entry.start()));
        event.setDateEnd(Date.from(entry.end()));
        event.setSummary(texts.getString("form." + entry.form().name()) + ": " + entry.group());
        event.setLocation(entry.location());
        event.setClassification(Classification.private_());
        event.setStatus(status(entry.state()));
        return event;
    }

    private static Status status(MomentState state) {
        return switch (state) {
            case PROPOSED, CHANGED -> Status.tentative();
            case AGREED, IN_PROGRESS, HELD, CORRECTED -> Status.confirmed();
            case NOT_HELD, CANCELLED -> Status.cancelled();
        };
    }

    private static byte[] write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
