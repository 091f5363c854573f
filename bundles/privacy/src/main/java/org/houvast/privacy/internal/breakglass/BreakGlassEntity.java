package org.houvast.privacy.internal.breakglass;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.BreakGlassProblems;
import org.houvast.privacy.BreakGlassState;
import org.houvast.privacy.BreakGlassVerdict;
import org.houvast.privacy.ReviewBreakGlass;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link BreakGlassTransitions}. Who opened the file is its author. */
@Entity(name = "BreakGlass")
@Table(name = "privacy_break_glass")
class BreakGlassEntity {
    static final String TYPE = "break-glass";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Embedded
    private AccessColumns access;

    @Enumerated(EnumType.STRING)
    private BreakGlassState state;

    private String reason;

    @Column(name = "second_factor")
    private boolean secondFactor;

    @Column(name = "opened_at")
    @Convert(converter = InstantColumn.class)
    private Instant openedAt;

    @Column(name = "until_at")
    @Convert(converter = InstantColumn.class)
    private Instant until;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable BreakGlassVerdict verdict;

    private @Nullable String remark;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    protected BreakGlassEntity() {}

    private BreakGlassEntity(UUID id, Target target, String reason, boolean secondFactor, Instant at, Duration time) {
        this.id = id;
        this.access = AccessColumns.of(target);
        this.state = BreakGlassState.ACTIVE;
        this.reason = reason;
        this.secondFactor = secondFactor;
        this.openedAt = at;
        this.until = at.plus(time);
    }

    /** the file of the child of this target is open from now on */
    static BreakGlassEntity open(
            UUID id, Target target, String reason, boolean secondFactor, Instant at, Duration time) {
        return new BreakGlassEntity(id, target, reason, secondFactor, at, time);
    }

    void end(Instant at) {
        state = BreakGlassTransitions.TABLE.after(row().state(at), BreakGlassAction.END);
        endedAt = at;
    }

    void review(StaffRef reviewer, ReviewBreakGlass command, Instant at) {
        if (row().isOf(reviewer)) {
            throw Problem.of(BreakGlassProblems.OWN_REVIEW);
        }
        BreakGlassState next = BreakGlassTransitions.TABLE.after(row().state(at), BreakGlassAction.REVIEW);
        endedAt = row().endedAt(at);
        state = next;
        verdict = command.verdict();
        remark = command.remark();
        reviewedBy = reviewer.key();
        reviewedAt = at;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    /** the row as a list reads it */
    BreakGlassRow row() {
        return new BreakGlassRow(
                id,
                revision,
                access,
                state,
                reason,
                secondFactor,
                openedAt,
                until,
                endedAt,
                new BreakGlassRow.Review(verdict, remark, reviewedBy, reviewedAt));
    }
}
