package org.houvast.coaching.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.houvast.administration.SettingKey;
import org.houvast.administration.Settings;
import org.houvast.administration.WorkingDays;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.Urgency;
import org.houvast.commons.Place;
import org.houvast.privacy.HostRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes last days from the settings of a place and its working days, when they are read. */
@Component(service = CoachingTerms.class)
public final class CoachingTerms {
    /** averages of fewer people would tell of one of them (domain 4.9) */
    private static final int FEWEST = 5;

    private final Settings settings;
    private final WorkingDays workingDays;
    private final HostRecords host;

    @Activate
    public CoachingTerms(
            @Reference Settings settings, @Reference WorkingDays workingDays, @Reference HostRecords host) {
        this.settings = settings;
        this.workingDays = workingDays;
        this.host = host;
    }

    /** the terms as they hold at a place; asks the host for its zone once */
    public At at(Place place) {
        return new At(place, host.zone(place.location()));
    }

    /** The terms of one place. */
    public final class At {
        private final Place place;
        private final ZoneId zone;

        private At(Place place, ZoneId zone) {
            this.place = place;
            this.zone = zone;
        }

        /** a coach picks up a question that was asked then */
        public Deadline acknowledged(Urgency urgency, Instant askedAt, LocalDate today) {
            SettingKey key =
                    switch (urgency) {
                        case NEXT_MOMENT, SAFETY -> CoachingSettings.ACKNOWLEDGED;
                        case THIS_WEEK -> CoachingSettings.ACKNOWLEDGED_THIS_WEEK;
                        case TODAY -> CoachingSettings.ACKNOWLEDGED_TODAY;
                    };
            return workingDays(key, askedAt, today);
        }

        /** somebody begins to look at a question that was asked then */
        public Deadline firstLook(Instant askedAt, LocalDate today) {
            return workingDays(CoachingSettings.FIRST_LOOK, askedAt, today);
        }

        /** parents are in contact for the first time about something that was noticed on this day */
        public Deadline firstParentContact(LocalDate signalDate, LocalDate today) {
            return workingDays(CoachingSettings.FIRST_PARENT_CONTACT, signalDate, today);
        }

        /** the sides react to what was proposed then */
        public Deadline reaction(Instant proposedAt, LocalDate today) {
            return workingDays(CoachingSettings.ASSESSMENT_REACTION, proposedAt, today);
        }

        /** a moment that was planned to end then is recorded */
        public Deadline recorded(Instant plannedEnd, LocalDate today) {
            return period(CoachingSettings.MOMENT_RECORDED, plannedEnd, today);
        }

        /** minutes that were recorded then are corrected */
        public Deadline corrected(Instant heldAt, LocalDate today) {
            return period(CoachingSettings.MOMENT_CORRECTION, heldAt, today);
        }

        /** last day that a reflection is kept whose trajectory ended, or whose owner left, on this day */
        public LocalDate reflectionKept(LocalDate end) {
            return end.plus(settings.period(CoachingSettings.REFLECTION_KEPT, place));
        }

        /** last day that an extract is there that was confirmed on this day */
        public LocalDate extractKept(LocalDate confirmed) {
            return confirmed.plus(settings.period(CoachingSettings.EXTRACT_KEPT, place));
        }

        /** from how many people averages are shown, 5 or more */
        public int shownFrom() {
            return Math.max(FEWEST, settings.number(CoachingSettings.SHOWN_FROM, place));
        }

        /** the first moment of a day at the location */
        public Instant start(LocalDate day) {
            return day.atStartOfDay(zone).toInstant();
        }

        public boolean videoAllowed() {
            return Boolean.parseBoolean(
                    settings.resolve(CoachingSettings.FORM_VIDEO, place).value());
        }

        /** the day at the location */
        public LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, zone);
        }

        private Deadline workingDays(SettingKey key, Instant from, LocalDate today) {
            return workingDays(key, day(from), today);
        }

        private Deadline workingDays(SettingKey key, LocalDate from, LocalDate today) {
            LocalDate due = workingDays.after(place.location(), from, settings.number(key, place));
            return new Deadline(key.name(), due, today.isAfter(due));
        }

        private Deadline period(SettingKey key, Instant from, LocalDate today) {
            LocalDate due = day(from).plus(settings.period(key, place));
            return new Deadline(key.name(), due, today.isAfter(due));
        }
    }
}
