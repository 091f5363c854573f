package org.houvast.stepplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.administration.Settings;
import org.houvast.commons.Place;
import org.houvast.privacy.HostRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Until when the manager and the team consult about a specific approach, and until when parents are told after it (domain 4.4). The first
 * term counts from the day on which staff and coach confirmed the assessment, whenever the consultation is planned.
 */
@Component(service = ConsultationTerms.class)
public final class ConsultationTerms {
    private final Settings settings;
    private final Terms terms;
    private final HostRecords host;

    @Activate
    public ConsultationTerms(@Reference Settings settings, @Reference Terms terms, @Reference HostRecords host) {
        this.settings = settings;
        this.terms = terms;
        this.host = host;
    }

    /** the day of an assessment, where the case is */
    public LocalDate day(Place place, Instant assessedAt) {
        return assessedAt.atZone(host.zone(place.location())).toLocalDate();
    }

    /** the last day for the consultation */
    public LocalDate consulted(Place place, LocalDate assessedOn) {
        return terms.after(place.location(), assessedOn, settings.number(StepPlanSettings.CONSULTATION, place));
    }

    /** the last day to tell parents what came out of it */
    public LocalDate told(Place place, LocalDate heldOn) {
        return terms.after(place.location(), heldOn, settings.number(StepPlanSettings.COMMUNICATION, place));
    }
}
