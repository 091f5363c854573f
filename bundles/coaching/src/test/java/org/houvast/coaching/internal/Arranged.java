package org.houvast.coaching.internal;

import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.houvast.coaching.CalendarFeeds;
import org.houvast.coaching.CalendarLinks;
import org.houvast.coaching.Caseloads;
import org.houvast.coaching.CoachingApplications;
import org.houvast.coaching.CooperationAgreements;
import org.houvast.coaching.HandOvers;
import org.houvast.coaching.HoursProofs;
import org.houvast.coaching.Presences;
import org.houvast.coaching.RecurringMoments;
import org.houvast.coaching.internal.agreement.AgreementQueue;
import org.houvast.coaching.internal.agreement.JpaCooperationAgreements;
import org.houvast.coaching.internal.application.ApplicationDrafting;
import org.houvast.coaching.internal.application.ApplicationQueue;
import org.houvast.coaching.internal.application.JpaCoachingApplications;
import org.houvast.coaching.internal.assignment.Assigning;
import org.houvast.coaching.internal.assignment.JpaCaseloads;
import org.houvast.coaching.internal.assignment.JpaHandOvers;
import org.houvast.coaching.internal.calendar.JpaCalendarLinks;
import org.houvast.coaching.internal.calendar.StoredCalendarFeeds;
import org.houvast.coaching.internal.hours.JpaHoursProofs;
import org.houvast.coaching.internal.moment.MomentHandOver;
import org.houvast.coaching.internal.moment.SeriesMoments;
import org.houvast.coaching.internal.presence.JpaPresences;
import org.houvast.coaching.internal.question.JpaQuestions;
import org.houvast.coaching.internal.series.JpaRecurringMoments;
import org.houvast.persistence.Transactions;

/** The services of what is arranged around coaching, at a centre; made once for each centre. */
public final class Arranged {
    private static final Map<CoachingCentre, Arranged> KNOWN = new WeakHashMap<>();

    public final CooperationAgreements agreements;
    public final CoachingApplications applications;
    public final HandOvers handOvers;
    public final Caseloads caseloads;
    public final RecurringMoments series;
    public final Presences presences;
    public final CalendarLinks links;
    public final CalendarFeeds feeds;
    public final HoursProofs hours;

    private Arranged(CoachingCentre centre) {
        DataSource data = centre.database.dataSource();
        Transactions own = centre.database.transactions("coaching", JpaQuestions.class);
        var guard = centre.privacy.guard();
        var host = centre.privacy.hostRecords();
        var modules = centre.administration.modules();
        centre.administration
                .add(new ArrangementSettings())
                .add(new ArrangementValueLists())
                .add(new AgreementQueue(data))
                .add(new ApplicationQueue(data));
        Assigning assigning = new Assigning(host, modules, centre.clock);
        JpaCaseloads counted = new JpaCaseloads(data, guard, centre.administration.settings());
        this.caseloads = counted;
        this.links = new JpaCalendarLinks(own, data, guard, host, centre.clock);
        this.feeds = new StoredCalendarFeeds(data, guard, host, centre.privacy.actors());
        this.hours =
                new JpaHoursProofs(own, data, guard, host, modules, centre.administration.settings(), centre.clock);
        this.presences = new JpaPresences(data, guard);
        this.series = new JpaRecurringMoments(
                own,
                guard,
                host,
                modules,
                centre.clock,
                new SeriesMoments(new CoachingTerms(
                        centre.administration.settings(), centre.administration.workingDays(), host)));
        this.agreements = new JpaCooperationAgreements(own, data, guard, host, modules, centre.clock);
        this.handOvers = new JpaHandOvers(own, guard, host, assigning, new MomentHandOver());
        this.applications = new JpaCoachingApplications(
                own,
                data,
                guard,
                host,
                centre.clock,
                new ApplicationDrafting(host, modules, centre.privacy.names(), assigning),
                counted);
    }

    public static synchronized Arranged at(CoachingCentre centre) {
        return KNOWN.computeIfAbsent(centre, Arranged::new);
    }
}
