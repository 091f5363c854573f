package org.houvast.coaching.internal.series;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.MomentSeries;
import org.houvast.coaching.SeriesAction;
import org.houvast.coaching.SeriesId;
import org.houvast.coaching.SeriesState;
import org.houvast.coaching.internal.LinkedRow;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link SeriesTransitions}; its moments are aggregates of their own. */
@Entity(name = "MomentSeries")
@Table(name = "coaching_series")
class SeriesEntity {
    static final String TYPE = "moment-series";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private SeriesState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "coach_key")
    private String coachKey;

    @Enumerated(EnumType.STRING)
    private CoachForm form;

    @Column(name = "first_day")
    private LocalDate firstDay;

    /** {@code 09:30}: a time of the clock on the wall, in no zone */
    @Column(name = "starts_at")
    private String startsAt;

    private int minutes;

    @Column(name = "every_weeks")
    private int everyWeeks;

    @Column(name = "until_day")
    private LocalDate until;

    /** days with commas between */
    private @Nullable String exceptions;

    /** days with commas between */
    @Column(name = "closed_days")
    private @Nullable String closed;

    @Column(name = "closure_known")
    private boolean closureDaysKnown;

    @ElementCollection
    @CollectionTable(name = "coaching_series_moment", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    private List<LinkedRow> moments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SeriesEntity() {}

    private SeriesEntity(Target target, Carried carried, WeeklyRule rule, Closure closure) {
        this.id = target.recordId().orElseThrow();
        this.state = SeriesState.PROPOSED;
        this.access = AccessColumns.of(target);
        this.assignmentId = carried.assignment();
        this.coachKey = carried.coach().key();
        this.form = carried.form();
        this.firstDay = rule.firstDay();
        this.startsAt = rule.startsAt().toString();
        this.minutes = rule.minutes();
        this.everyWeeks = rule.everyWeeks();
        this.until = rule.until();
        this.exceptions = text(rule.exceptions());
        this.closed = text(rule.lost(closure.days()));
        this.closureDaysKnown = closure.known();
    }

    /** What carries a series: an assignment with its coach, in a form. */
    record Carried(UUID assignment, StaffRef coach, CoachForm form) {}

    static SeriesEntity propose(Target target, Carried carried, WeeklyRule rule, Closure closure) {
        return new SeriesEntity(target, carried, rule, closure);
    }

    void add(UUID moment) {
        moments.add(new LinkedRow(moment));
    }

    void move(SeriesAction action) {
        refusalOf(action).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        state = SeriesTransitions.TABLE.after(state, action);
        acts++;
    }

    /** why this series does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(SeriesAction action) {
        return SeriesTransitions.TABLE.refusal(state, action);
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    List<UUID> moments() {
        return moments.stream().map(LinkedRow::id).toList();
    }

    MomentSeries document(List<AllowedAction> allowedActions) {
        return new MomentSeries(
                new SeriesId(id),
                new Revision(revision),
                state,
                new AssignmentId(assignmentId),
                new StaffRef(coachKey),
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                form,
                firstDay,
                LocalTime.parse(startsAt),
                minutes,
                everyWeeks,
                until,
                days(exceptions),
                days(closed),
                closureDaysKnown,
                moments().stream().map(MomentId::new).toList(),
                allowedActions);
    }

    private static @Nullable String text(Collection<LocalDate> days) {
        return days.isEmpty()
                ? null
                : days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    private static List<LocalDate> days(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).map(LocalDate::parse).toList();
    }
}
