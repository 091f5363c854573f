package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.GROUP;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houvast.coaching.CalendarFeed;
import org.houvast.coaching.CalendarLink;
import org.houvast.coaching.CalendarLinkId;
import org.houvast.coaching.CancelMoment;
import org.houvast.coaching.CancelReason;
import org.houvast.coaching.CancelSeries;
import org.houvast.coaching.ChangeMoment;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.CoachingMoments;
import org.houvast.coaching.CorrectMoment;
import org.houvast.coaching.HoldMoment;
import org.houvast.coaching.MakeCalendarLink;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.MomentSeries;
import org.houvast.coaching.MomentSummary;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.ProposeSeries;
import org.houvast.coaching.SeriesId;
import org.houvast.coaching.StartMoment;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.privacy.RequestFacts;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How moments, series, calendar links and the feed are tried. */
final class MomentOperations {
    private static final MomentFilter ALL = new MomentFilter(null, null, null, null, null, null);

    private final MatrixCentre at;
    private final CoachingMoments moments;

    MomentOperations(MatrixCentre at) {
        this.at = at;
        this.moments = at.centre.moments;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        all.put(
                "coaching.moment.read",
                List.of(Operation.reading(
                        "GROUP",
                        "esra",
                        () -> proposed("esra"),
                        (p, m) -> moments.get(at.as(p), id(m)),
                        (p, id) -> MatrixCentre.listed(
                                page -> moments.list(at.as(p), ALL, page),
                                s -> ((MomentSummary) s).id().value(),
                                id))));
        all.put("coaching.moment.propose", List.of(Operation.of("GROUP", this::proposed)));
        all.put("coaching.moment.count", List.of(Operation.of("GROUP", p -> {
            proposed("esra");
            MomentFilter ofGroup = new MomentFilter(null, GROUP, null, null, null, null);
            Operation.shown(
                    !at.arranged.presences.count(at.as(p), ofGroup).forms().isEmpty());
        })));
        agreeing(all);
        keeping(all);
        series(all);
        calendar(all);
        return all;
    }

    private void agreeing(Map<String, List<Operation>> all) {
        BiConsumer<String, Ref> agree = (p, m) -> moments.agree(at.as(p), id(m), m.revision());
        all.put(
                "coaching.moment.agree",
                List.of(
                        Operation.on("GROUP", "esra", () -> proposed("esra"), agree),
                        Operation.on("GROUP/of staff", "vera", () -> proposed("vera"), agree)));
        all.put("coaching.moment.change", List.of(Operation.on("GROUP", "esra", () -> proposed("esra"), (p, m) -> {
            Instant start = later();
            moments.change(
                    at.as(p),
                    id(m),
                    m.revision(),
                    new ChangeMoment(start, start.plus(Duration.ofHours(1)), "we go outside", null));
        })));
        all.put(
                "coaching.moment.cancel",
                List.of(Operation.on(
                        "GROUP",
                        "esra",
                        () -> proposed("esra"),
                        (p, m) -> moments.cancel(
                                at.as(p), id(m), m.revision(), new CancelMoment(CancelReason.STAFF_ABSENT)))));
    }

    private void keeping(Map<String, List<Operation>> all) {
        all.put(
                "coaching.moment.start",
                List.of(Operation.on(
                        "GROUP",
                        "esra",
                        this::begun,
                        (p, m) -> moments.start(at.as(p), id(m), m.revision(), new StartMoment(null)))));
        all.put(
                "coaching.moment.not-held",
                List.of(Operation.on(
                        "GROUP", "esra", this::over, (p, m) -> moments.notHeld(at.as(p), id(m), m.revision()))));
        all.put(
                "coaching.moment.hold",
                List.of(Operation.on(
                        "GROUP",
                        "esra",
                        this::running,
                        (p, m) -> moments.hold(at.as(p), id(m), m.revision(), new HoldMoment(45, 15, null)))));
        all.put(
                "coaching.moment.correct",
                List.of(Operation.on(
                        "GROUP",
                        "esra",
                        this::held,
                        (p, m) -> moments.correct(
                                at.as(p), id(m), m.revision(), new CorrectMoment(40, 15, "counted again", null)))));
    }

    private static MomentId id(Ref moment) {
        return new MomentId(moment.id());
    }

    /** no two of these overlap */
    private Instant later() {
        return at.centre.clock.instant().plus(Duration.ofDays(200)).plus(Duration.ofHours(2L * at.next()));
    }

    private CoachingMoment proposed(String who) {
        return proposed(who, later());
    }

    private CoachingMoment proposed(String who, Instant start) {
        return moments.propose(
                at.as(who), new ProposeMoment(at.esras.id(), null, null, start, start.plus(Duration.ofHours(1)), null));
    }

    /** agreed, and its time has come */
    private CoachingMoment begun() {
        at.centre.clock.advance(Duration.ofHours(2));
        CoachingMoment proposed = proposed("esra", at.centre.clock.instant().plus(Duration.ofMinutes(10)));
        CoachingMoment agreed = moments.agree(at.as("vera"), proposed.id(), proposed.revision());
        at.centre.clock.advance(Duration.ofMinutes(20));
        return agreed;
    }

    private CoachingMoment over() {
        CoachingMoment agreed = begun();
        at.centre.clock.advance(Duration.ofHours(1));
        return agreed;
    }

    private CoachingMoment running() {
        CoachingMoment agreed = begun();
        CoachingMoment started = moments.start(at.as("esra"), agreed.id(), agreed.revision(), new StartMoment(null));
        at.centre.clock.advance(Duration.ofHours(1));
        return started;
    }

    private CoachingMoment held() {
        CoachingMoment running = running();
        return moments.hold(at.as("esra"), running.id(), running.revision(), new HoldMoment(45, 15, null));
    }

    // series

    private void series(Map<String, List<Operation>> all) {
        all.put(
                "coaching.series.read",
                List.of(Operation.on(
                        "GROUP",
                        "esra",
                        () -> series("esra"),
                        (p, s) -> at.arranged.series.get(at.as(p), new SeriesId(s.id())))));
        all.put("coaching.series.propose", List.of(Operation.of("GROUP", this::series)));
        BiConsumer<String, Ref> agree =
                (p, s) -> at.arranged.series.agree(at.as(p), new SeriesId(s.id()), s.revision());
        all.put(
                "coaching.series.agree",
                List.of(
                        Operation.on("GROUP", "esra", () -> series("esra"), agree),
                        Operation.on("GROUP/of staff", "vera", () -> series("vera"), agree)));
        all.put(
                "coaching.series.cancel",
                List.of(Operation.on(
                        "GROUP",
                        "esra",
                        () -> series("esra"),
                        (p, s) -> at.arranged.series.cancel(
                                at.as(p),
                                new SeriesId(s.id()),
                                s.revision(),
                                new CancelSeries(CancelReason.STAFF_ABSENT, null)))));
    }

    private MomentSeries series(String who) {
        LocalDate day = at.today().plusDays(5 + at.next() % 150);
        LocalTime time = LocalTime.of(0, 0).plusMinutes(3L * at.next() % 1400);
        return at.arranged.series.propose(
                at.as(who), new ProposeSeries(at.esras.id(), null, null, day, time, 1, null, day, null));
    }

    // calendar

    private void calendar(Map<String, List<Operation>> all) {
        all.put(
                "coaching.calendar-link.read",
                List.of(Operation.reading(
                        "GROUP",
                        "vera",
                        () -> link("vera"),
                        (p, l) -> at.arranged.links.get(at.as(p), new CalendarLinkId(l.id())),
                        this::listed)));
        all.put("coaching.calendar-link.make", List.of(Operation.of("MINE", p -> revoked(link(p), p))));
        all.put(
                "coaching.calendar-link.revoke",
                List.of(Operation.on(
                        "GROUP",
                        "vera",
                        () -> link("vera"),
                        (p, l) -> at.arranged.links.revoke(at.as(p), new CalendarLinkId(l.id()), l.revision()))));
        all.put("coaching.calendar.read", List.of(Operation.of("GROUP", p -> {
            CoachingMoment moment = proposed("esra", at.centre.clock.instant().plus(Duration.ofHours(1)));
            CalendarLink link = link(p);
            RequestFacts facts = new RequestFacts("0".repeat(32), "link", "", Language.EN, Optional.empty());
            CalendarFeed feed = at.arranged.feeds.read(Objects.requireNonNull(link.secret()), facts);
            revoked(link, p);
            Operation.shown(feed.entries().stream().anyMatch(e -> e.id().equals(moment.id())));
        })));
    }

    private boolean listed(String person, UUID id) {
        try {
            return at.arranged.links.list(at.as(person)).stream()
                    .anyMatch(l -> l.id().value().equals(id));
        } catch (Problem e) {
            return false;
        }
    }

    private CalendarLink link(String who) {
        return at.arranged.links.make(at.as(who), new MakeCalendarLink(Language.EN));
    }

    /** there may be ten of them only */
    private void revoked(CalendarLink link, String who) {
        at.arranged.links.revoke(at.as(who), link.id(), link.revision());
    }
}
