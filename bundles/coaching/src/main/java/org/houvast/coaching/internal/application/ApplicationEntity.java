package org.houvast.coaching.internal.application;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.AcceptApplication;
import org.houvast.coaching.ApplicationAction;
import org.houvast.coaching.ApplicationId;
import org.houvast.coaching.ApplicationState;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachingApplication;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.DeclineApplication;
import org.houvast.coaching.DeclineReason;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ApplicationTransitions}. */
@Entity(name = "CoachingApplication")
@Table(name = "coaching_application")
class ApplicationEntity {
    static final String TYPE = "coaching-application";

    private static final Set<ApplicationAction> DECISIONS =
            EnumSet.of(ApplicationAction.ACCEPT, ApplicationAction.DECLINE);

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Embedded
    private AccessColumns access;

    @Embedded
    private Wished wished;

    @Column(name = "applied_at")
    @Convert(converter = InstantColumn.class)
    private Instant appliedAt;

    @Column(name = "intake_on")
    private @Nullable LocalDate intakeOn;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant decidedAt;

    @Column(name = "decline_reason")
    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    private @Nullable String explanation;

    @Column(name = "assignment_id")
    private @Nullable UUID assignmentId;

    @ElementCollection
    @CollectionTable(name = "coaching_application_group", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<ApplyingGroup> groups = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ApplicationEntity() {}

    private ApplicationEntity(Target target, Wished wished, List<GroupRef> groups, Instant at) {
        this.id = target.recordId().orElseThrow();
        this.state = ApplicationState.RECEIVED;
        this.access = AccessColumns.of(target);
        this.wished = wished;
        this.appliedAt = at;
        groups.forEach(g -> this.groups.add(new ApplyingGroup(g)));
    }

    /** a new application; its author applied */
    static ApplicationEntity apply(Target target, Wished wished, List<GroupRef> groups, Instant at) {
        return new ApplicationEntity(target, wished, groups, at);
    }

    void planIntake(LocalDate on, StaffRef by, LocalDate today) {
        move(ApplicationAction.PLAN_INTAKE, by);
        if (on.isBefore(today)) {
            throw Problem.of(CoachingProblems.DATE_INVALID);
        }
        intakeOn = on;
    }

    /** the assignment that acceptance asks for */
    AssignCoach assignment(AcceptApplication command) {
        return new AssignCoach(
                command.coach(),
                command.coachType(),
                groupRefs(),
                command.from(),
                command.until(),
                command.scope(),
                command.confidentialityStatementDate(),
                command.agreementId());
    }

    void accept(UUID assignment, StaffRef by, Instant at) {
        move(ApplicationAction.ACCEPT, by);
        assignmentId = assignment;
        decide(by, at);
    }

    void decline(DeclineApplication command, StaffRef by, Instant at) {
        move(ApplicationAction.DECLINE, by);
        declineReason = command.reason();
        explanation = command.explanation();
        decide(by, at);
    }

    void withdraw(StaffRef by, Instant at) {
        move(ApplicationAction.WITHDRAW, by);
        decide(by, at);
    }

    private void decide(StaffRef by, Instant at) {
        decidedBy = by.key();
        decidedAt = at;
    }

    /** why this person cannot do this with it now, or nothing */
    Optional<Refusal> refusalOf(ApplicationAction action, StaffRef by) {
        return ApplicationTransitions.TABLE
                .refusal(state, action)
                .or(() -> DECISIONS.contains(action) && by.equals(author())
                        ? Optional.of(Refusal.of(ArrangementProblems.OWN_APPLICATION))
                        : Optional.empty());
    }

    private void move(ApplicationAction action, StaffRef by) {
        refusalOf(action, by).ifPresent(r -> {
            throw r.asProblem();
        });
        state = ApplicationTransitions.TABLE.after(state, action);
        acts++;
    }

    private StaffRef author() {
        return new StaffRef(Objects.requireNonNull(access.authorKey()));
    }

    private List<GroupRef> groupRefs() {
        return groups.stream().map(ApplyingGroup::group).toList();
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    Place place() {
        return access.place();
    }

    Target target() {
        return access.target(TYPE, id);
    }

    CoachingApplication document(List<AllowedAction> allowedActions) {
        return new CoachingApplication(
                new ApplicationId(id),
                new Revision(revision),
                state,
                access.place(),
                groupRefs(),
                wished.themeSet(),
                wished.wishSet(),
                wished.text(),
                wished.hoursPerMonth(),
                wished.from(),
                wished.until(),
                author(),
                appliedAt,
                intakeOn,
                decidedBy == null ? null : new StaffRef(decidedBy),
                decidedAt,
                declineReason,
                explanation,
                assignmentId == null ? null : new AssignmentId(assignmentId),
                allowedActions);
    }
}
