package org.houvast.coaching.internal.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.EnterPolicyTime;
import org.houvast.coaching.PolicyTime;
import org.houvast.coaching.PolicyTimeId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: an entry counts until it is withdrawn. */
@Entity(name = "PolicyTime")
@Table(name = "coaching_policy_time")
class PolicyTimeEntity {
    static final String TYPE = "policy-time";
    private static final int MOST_MINUTES = 1440;

    @Id
    private UUID id;

    @Version
    private long revision;

    @Embedded
    private AccessColumns access;

    @Column(name = "on_day")
    private LocalDate on;

    private int minutes;

    @Column(name = "entered_at")
    @Convert(converter = InstantColumn.class)
    private Instant enteredAt;

    @Column(name = "withdrawn_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected PolicyTimeEntity() {}

    private PolicyTimeEntity(Target target, EnterPolicyTime command, Instant at) {
        this.id = target.recordId().orElseThrow();
        this.access = AccessColumns.of(target);
        this.on = command.on();
        this.minutes = command.minutes();
        this.enteredAt = at;
    }

    /** a new entry; its author entered it */
    static PolicyTimeEntity enter(Target target, EnterPolicyTime command, Instant at, LocalDate today) {
        if (command.minutes() < 1
                || command.minutes() > MOST_MINUTES
                || command.on().isAfter(today)
                || command.on().getYear() < HoursYear.FIRST
                || !Childcare.is(command.location().workForm())) {
            throw Problem.of(ArrangementProblems.POLICY_TIME_INVALID);
        }
        return new PolicyTimeEntity(target, command, at);
    }

    void withdraw(Instant at) {
        mayWithdraw().ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        withdrawnAt = at;
    }

    /** why it cannot be withdrawn, whoever asks */
    Optional<Refusal> mayWithdraw() {
        return withdrawnAt == null
                ? Optional.empty()
                : Optional.of(Refusal.of(ArrangementProblems.POLICY_TIME_WITHDRAWN));
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

    PolicyTime document(List<AllowedAction> allowedActions) {
        return new PolicyTime(
                new PolicyTimeId(id),
                new Revision(revision),
                access.place(),
                on,
                minutes,
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                enteredAt,
                withdrawnAt,
                allowedActions);
    }
}
