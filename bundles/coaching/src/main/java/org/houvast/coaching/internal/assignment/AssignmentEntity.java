package org.houvast.coaching.internal.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
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
import org.houvast.coaching.AgreementId;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.AssignmentScope;
import org.houvast.coaching.AssignmentState;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.HandOverAssignment;
import org.houvast.coaching.internal.AssignmentDays;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;

/** The aggregate: an assignment holds between its days, and can be ended before its time. */
@Entity(name = "CoachAssignment")
@Table(name = "coaching_assignment")
class AssignmentEntity {
    static final String TYPE = "coach-assignment";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "coach_key")
    private String coachKey;

    @Column(name = "coach_type")
    @Enumerated(EnumType.STRING)
    private CoachType coachType;

    @Column(name = "organisation_key")
    private String organisationKey;

    @Enumerated(EnumType.STRING)
    private AssignmentScope scope;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    @SuppressWarnings("UnusedVariable")
    private @Nullable String endedBy;

    @Column(name = "confidentiality_date")
    private @Nullable LocalDate confidentialityDate;

    @Column(name = "agreement_id")
    private @Nullable UUID agreementId;

    @Column(name = "handed_over_to")
    private @Nullable UUID handedOverTo;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "coaching_assignment_group", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "position")
    private List<AssignedGroup> groups = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AssignmentEntity() {}

    private AssignmentEntity(
            UUID id, AssignCoach command, OrganisationRef organisation, List<Target> groups, StaffRef by, Instant at) {
        this.id = id;
        this.coachKey = command.coach().key();
        this.coachType = command.coachType();
        this.organisationKey = organisation.key();
        this.scope = scope(command);
        this.from = command.from();
        this.until = command.until();
        this.confidentialityDate = command.confidentialityStatementDate();
        this.agreementId =
                command.agreementId() == null ? null : command.agreementId().value();
        this.createdBy = by.key();
        this.createdAt = at;
        groups.forEach(g -> this.groups.add(new AssignedGroup(g)));
    }

    /** a new assignment for these groups */
    static AssignmentEntity assign(
            UUID id, AssignCoach command, OrganisationRef organisation, List<Target> groups, StaffRef by, Instant at) {
        return new AssignmentEntity(id, command, organisation, groups, by, at);
    }

    /** how far an assignment by this command is to reach */
    static AssignmentScope scope(AssignCoach command) {
        return command.scope() == null ? AssignmentScope.ANONYMOUS_CHILD : command.scope();
    }

    /** ends it after this day, yesterday at the earliest */
    void end(LocalDate lastDay, StaffRef by, LocalDate today) {
        mayEnd(today).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        if (lastDay.isBefore(today.minusDays(1)) || (until != null && lastDay.isAfter(until))) {
            throw Problem.of(CoachingProblems.DATE_INVALID);
        }
        endedOn = lastDay;
        endedBy = by.key();
    }

    /** goes on only when another coach can take over on this day */
    void mayHandOver(LocalDate first, LocalDate today) {
        mayEnd(today).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        LocalDate last = lastDay();
        if (first.isBefore(today) || first.isBefore(from) || (last != null && first.isAfter(last))) {
            throw Problem.of(CoachingProblems.DATE_INVALID);
        }
    }

    /** ends it on the day before this one, for it goes on as that other assignment */
    void handOver(LocalDate first, UUID successor, StaffRef by, LocalDate today) {
        mayHandOver(first, today);
        endedOn = first.minusDays(1);
        endedBy = by.key();
        handedOverTo = successor;
    }

    /** the same for another coach, from this day on */
    AssignCoach forSuccessor(HandOverAssignment command) {
        if (command.coach().key().equals(coachKey)) {
            throw Problem.of(ArrangementProblems.SAME_COACH);
        }
        return new AssignCoach(
                command.coach(),
                command.coachType(),
                groupRefs(),
                command.from(),
                lastDay(),
                scope,
                command.confidentialityStatementDate(),
                agreementId == null ? null : new AgreementId(agreementId));
    }

    /** why it cannot be ended, whoever asks */
    Optional<Refusal> mayEnd(LocalDate today) {
        return state(today) == AssignmentState.ENDED
                ? Optional.of(Refusal.of(CoachingProblems.ASSIGNMENT_ENDED))
                : Optional.empty();
    }

    private AssignmentState state(LocalDate today) {
        return AssignmentDays.state(from, lastDay(), today);
    }

    /** last day that it carries rights, null while no end is known */
    private @Nullable LocalDate lastDay() {
        return AssignmentDays.last(until, endedOn);
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    private List<GroupRef> groupRefs() {
        return groups.stream()
                .map(g -> new GroupRef(Objects.requireNonNull(g.access().groupKey())))
                .toList();
    }

    /** what moments need to know of it */
    AssignmentFacts facts() {
        return new AssignmentFacts(id, new StaffRef(coachKey), targets(), from, lastDay());
    }

    /** the assignment as the access policy sees it: by each of its groups */
    List<Target> targets() {
        return groups.stream().map(g -> g.access().target(TYPE, id)).toList();
    }

    CoachAssignment document(LocalDate today, List<AllowedAction> allowedActions) {
        return new CoachAssignment(
                new AssignmentId(id),
                new Revision(revision),
                state(today),
                new StaffRef(coachKey),
                coachType,
                new OrganisationRef(organisationKey),
                groups.get(0).access().place().location(),
                groupRefs(),
                from,
                until,
                endedOn,
                scope,
                confidentialityDate,
                agreementId == null ? null : new AgreementId(agreementId),
                handedOverTo == null ? null : new AssignmentId(handedOverTo),
                new StaffRef(createdBy),
                createdAt,
                allowedActions);
    }
}
