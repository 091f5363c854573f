package org.houvast.stepplan.internal.consultation;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.CancelConsultation;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.ConsultationAction;
import org.houvast.stepplan.ConsultationId;
import org.houvast.stepplan.ConsultationState;
import org.houvast.stepplan.HoldConsultation;
import org.houvast.stepplan.RecordConsultation;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.AttendeeColumns;
import org.houvast.stepplan.internal.Moment;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ConsultationTransitions}. */
@Entity(name = "Consultation")
@Table(name = "stepplan_consultation")
class ConsultationEntity {
    static final String TYPE = "consultation";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private ConsultationState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Column(name = "asker_key")
    private String askerKey;

    @Column(name = "held_on")
    private LocalDate on;

    @Column(name = "term_from")
    private LocalDate termFrom;

    @Embedded
    private @Nullable TellingColumns telling;

    private @Nullable String reason;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "stepplan_consultation_attendee", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "position")
    private List<AttendeeColumns> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stepplan_consultation_decision", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> decisions = new ArrayList<>();

    /** What a consultation follows: the confirmed assessment, the one who asked, and the day that its term counts from. */
    record Cause(AssessmentId assessment, StaffRef asker, LocalDate termFrom) {}

    @SuppressWarnings("NullAway.Init")
    protected ConsultationEntity() {}

    @SuppressWarnings("NullAway.Init")
    private ConsultationEntity(UUID id, Target target, Cause cause, LocalDate on, Moment moment) {
        this.id = id;
        this.state = ConsultationState.PLANNED;
        this.access = AccessColumns.of(target);
        this.assessmentId = cause.assessment().value();
        this.askerKey = cause.asker().key();
        this.termFrom = cause.termFrom();
        requireNotBefore(moment.today(), on);
        this.on = on;
        this.createdAt = moment.at();
        this.changedAt = moment.at();
    }

    /** a new one */
    static ConsultationEntity plan(
            UUID id, Target target, Cause cause, LocalDate on, List<Attendee> invited, Moment moment) {
        ConsultationEntity consultation = new ConsultationEntity(id, target, cause, on, moment);
        invited.forEach(a -> consultation.attendees.add(AttendeeColumns.of(a, false)));
        return consultation;
    }

    void hold(HoldConsultation command, Moment moment) {
        ConsultationState held = ConsultationTransitions.TABLE.after(state, ConsultationAction.HOLD);
        if (command.on().isAfter(moment.today())) {
            throw Problem.of(StepPlanProblems.DATE_INVALID);
        }
        state = held;
        on = command.on();
        attendees.clear();
        command.attendees().forEach(a -> attendees.add(AttendeeColumns.of(a, a.present())));
        changedAt = moment.at();
    }

    void record(RecordConsultation command, Moment moment) {
        state = ConsultationTransitions.TABLE.after(state, ConsultationAction.RECORD);
        requireNotBefore(on, command.communicationPlan().when());
        decisions.addAll(command.decisions());
        telling = TellingColumns.of(command.communicationPlan());
        changedAt = moment.at();
    }

    /** calls it off; gives the one that is planned in its stead */
    ConsultationEntity cancel(CancelConsultation command, UUID newId, Moment moment) {
        ConsultationState cancelled = ConsultationTransitions.TABLE.after(state, ConsultationAction.CANCEL);
        Cause cause = new Cause(new AssessmentId(assessmentId), new StaffRef(askerKey), termFrom);
        ConsultationEntity next = plan(
                newId,
                target().withId(newId),
                cause,
                command.newDate(),
                attendees.stream().map(AttendeeColumns::attendee).toList(),
                moment);
        state = cancelled;
        reason = command.reason();
        replacedBy = newId;
        changedAt = moment.at();
        return next;
    }

    private static void requireNotBefore(LocalDate first, LocalDate day) {
        if (day.isBefore(first)) {
            throw Problem.of(StepPlanProblems.DATE_INVALID);
        }
    }

    /** why this consultation does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(ConsultationAction action) {
        return ConsultationTransitions.TABLE.refusal(state, action);
    }

    ConsultationId id() {
        return new ConsultationId(id);
    }

    long revision() {
        return revision;
    }

    StaffRef asker() {
        return new StaffRef(askerKey);
    }

    LocalDate on() {
        return on;
    }

    LocalDate termFrom() {
        return termFrom;
    }

    ConsultationState state() {
        return state;
    }

    UUID caseId() {
        return Objects.requireNonNull(access.caseId());
    }

    AccessColumns access() {
        return access;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    /** the document, without what depends on the reader's rights and the calendar */
    Consultation document(Subject subject) {
        return new Consultation(
                id(),
                new Revision(revision),
                state,
                subject,
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                new QuestionId(caseId()),
                new AssessmentId(assessmentId),
                on,
                null,
                false,
                attendees.stream().map(AttendeeColumns::attendee).toList(),
                decisions,
                telling == null ? null : telling.plan(),
                reason,
                replacedBy == null ? null : new ConsultationId(replacedBy),
                createdAt,
                List.of());
    }
}
