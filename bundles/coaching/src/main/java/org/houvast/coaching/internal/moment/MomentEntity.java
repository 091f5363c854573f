package org.houvast.coaching.internal.moment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.Agreement;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CancelReason;
import org.houvast.coaching.ChangeMoment;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.CorrectMoment;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.HoldMoment;
import org.houvast.coaching.MomentAction;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.LinkedRow;
import org.houvast.coaching.internal.Rule;
import org.houvast.coaching.internal.SpokenRow;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link MomentTransitions}. */
@Entity(name = "CoachingMoment")
@Table(name = "coaching_moment")
class MomentEntity {
    static final String TYPE = "coaching-moment";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private MomentState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "coach_key")
    private String coachKey;

    @Enumerated(EnumType.STRING)
    private CoachForm form;

    @Embedded
    private PlannedTime planned;

    @Embedded
    private @Nullable ActualTime actual;

    @Embedded
    private @Nullable Minutes minutes;

    @Column(name = "change_reason")
    private @Nullable String changeReason;

    @Column(name = "cancel_reason")
    @Enumerated(EnumType.STRING)
    private @Nullable CancelReason cancelReason;

    @Column(name = "held_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant heldAt;

    @ElementCollection
    @CollectionTable(name = "coaching_moment_agreement", joinColumns = @JoinColumn(name = "moment_id"))
    @OrderColumn(name = "position")
    private List<SpokenRow> agreements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_moment_agenda", joinColumns = @JoinColumn(name = "moment_id"))
    @OrderColumn(name = "position")
    private List<LinkedRow> agenda = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_moment_correction", joinColumns = @JoinColumn(name = "moment_id"))
    @OrderColumn(name = "position")
    private List<CorrectionRow> corrections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MomentEntity() {}

    private MomentEntity(NewMoment plan, Target target, Acting by, Instant at) {
        this.id = plan.id();
        this.state = MomentState.PROPOSED;
        this.access = AccessColumns.of(target);
        this.assignmentId = plan.assignmentId();
        this.coachKey = plan.coach().key();
        this.form = plan.form();
        this.planned = plan.time();
        plan.agenda().forEach(q -> this.agenda.add(new LinkedRow(q)));
        agree(by, at);
    }

    /** a new moment; whoever names the time agrees with it */
    static MomentEntity propose(NewMoment plan, Target target, Acting by, Instant at) {
        return new MomentEntity(plan, target, by, at);
    }

    void agreeForOtherSide(Acting by, Instant at) {
        Rule.check(refusalOf(MomentAction.AGREE, at));
        agree(by, at);
        move(MomentAction.AGREE);
    }

    private void agree(Acting by, Instant at) {
        Rule.check(refusalFor(MomentAction.AGREE, by));
        agreements.add(new SpokenRow(by.staff().key(), Objects.requireNonNull(by.side()), at));
    }

    void change(ChangeMoment command, Acting by, Instant at) {
        PlannedTime other = PlannedTime.of(command.plannedStart(), command.plannedEnd());
        Rule.check(refusalFor(MomentAction.CHANGE, by));
        move(MomentAction.CHANGE);
        planned = other;
        changeReason = command.reason();
        agreements.clear();
        agree(by, at);
    }

    void start(@Nullable Instant since, Acting by, Instant at) {
        Rule.check(refusalFor(MomentAction.START, by));
        move(MomentAction.START);
        actual = ActualTime.begun(since, at);
    }

    void hold(HoldMoment command, Acting by, Instant at) {
        Rule.check(refusalFor(MomentAction.HOLD, by));
        move(MomentAction.HOLD);
        actual = Objects.requireNonNull(actual).ended(command.endedAt(), at);
        minutes = Minutes.of(form, command.minutesInGroup(), command.minutesIndirect());
        heldAt = at;
    }

    void correct(CorrectMoment command, Acting by, Instant at) {
        Rule.check(refusalFor(MomentAction.CORRECT, by));
        move(MomentAction.CORRECT);
        corrections.add(new CorrectionRow(at, by.staff().key(), command.reason(), Objects.requireNonNull(minutes)));
        minutes = Minutes.of(form, command.minutesInGroup(), command.minutesIndirect());
    }

    void notHeld(Acting by, Instant at) {
        Rule.check(refusalOf(MomentAction.NOT_HELD, at).or(() -> refusalFor(MomentAction.NOT_HELD, by)));
        move(MomentAction.NOT_HELD);
    }

    void cancel(CancelReason reason, Acting by) {
        Rule.check(refusalFor(MomentAction.CANCEL, by));
        move(MomentAction.CANCEL);
        cancelReason = reason;
    }

    /** goes along to another coach, who has to agree anew; what staff did not agree with was a proposal of the former coach, and lapses */
    void handOver(UUID assignment, StaffRef coach) {
        if (agreements.stream().noneMatch(a -> a.side() == Side.STAFF)) {
            move(MomentAction.CANCEL);
            cancelReason = CancelReason.COACH_CHANGED;
            return;
        }
        if (state == MomentState.AGREED) {
            move(MomentAction.CHANGE);
        }
        agreements.removeIf(a -> a.side() == Side.COACH);
        assignmentId = assignment;
        coachKey = coach.key();
        acts++;
    }

    /** why this moment does not let itself be treated so at that time, whoever asks */
    Optional<Refusal> refusalOf(MomentAction action, Instant at) {
        return MomentTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == MomentAction.NOT_HELD && at.isBefore(planned.end())
                        ? Optional.of(Refusal.of(CoachingProblems.NOT_OVER))
                        : Optional.empty());
    }

    /** why this person cannot do it for this side */
    Optional<Refusal> refusalFor(MomentAction action, Acting by) {
        if (action == MomentAction.AGREE) {
            return SpokenRow.refusal(agreements, by.staff(), by.sideIfAny());
        }
        return by.side() == null ? Optional.of(Refusal.of(CoachingProblems.NO_SIDE)) : Optional.empty();
    }

    private void move(MomentAction action) {
        state = MomentTransitions.TABLE.after(state, action);
        acts++;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    UUID assignment() {
        return assignmentId;
    }

    StaffRef coach() {
        return new StaffRef(coachKey);
    }

    PlannedTime planned() {
        return planned;
    }

    Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    GroupRef group() {
        return new GroupRef(Objects.requireNonNull(access.groupKey()));
    }

    Place place() {
        return access.place();
    }

    Target target() {
        return access.target(TYPE, id);
    }

    /** whether it still has to be recorded */
    boolean waitsForRecord() {
        return state == MomentState.AGREED || state == MomentState.IN_PROGRESS;
    }

    CoachingMoment document(@Nullable Deadline recordBy, List<AllowedAction> allowedActions) {
        return new CoachingMoment(
                new MomentId(id),
                new Revision(revision),
                state,
                new AssignmentId(assignmentId),
                coach(),
                group(),
                place(),
                form,
                planned.start(),
                planned.end(),
                agreements.stream()
                        .map(a -> new Agreement(a.by(), a.side(), a.at()))
                        .toList(),
                agenda.stream().map(q -> new QuestionId(q.id())).toList(),
                actual == null ? null : actual.start(),
                actual == null ? null : actual.end(),
                minutes == null ? null : minutes.inGroup(),
                minutes == null ? null : minutes.indirect(),
                changeReason,
                cancelReason,
                heldAt,
                recordBy,
                corrections.stream().map(CorrectionRow::correction).toList(),
                allowedActions);
    }
}
