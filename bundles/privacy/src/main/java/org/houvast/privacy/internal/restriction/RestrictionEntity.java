package org.houvast.privacy.internal.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.LiftRestriction;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.RestrictionProblems;
import org.houvast.privacy.RestrictionState;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link RestrictionTransitions}. Who granted it is its author. */
@Entity(name = "Restriction")
@Table(name = "privacy_restriction")
class RestrictionEntity {
    static final String TYPE = "restriction";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Embedded
    private AccessColumns access;

    @Enumerated(EnumType.STRING)
    private RestrictionState state;

    @Enumerated(EnumType.STRING)
    private RestrictionGround ground;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "granted_at")
    @Convert(converter = InstantColumn.class)
    private Instant grantedAt;

    @Column(name = "lifted_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    private @Nullable String reason;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    @SuppressWarnings("NullAway.Init")
    protected RestrictionEntity() {}

    /** what the controller of this target keeps about its child is closed from now on */
    RestrictionEntity(UUID id, Target target, RestrictionGround ground, UUID request, Instant at) {
        this.id = id;
        this.access = AccessColumns.of(target);
        this.state = RestrictionState.ACTIVE;
        this.ground = ground;
        this.requestId = request;
        this.grantedAt = at;
    }

    /** @param zone of the location: the asker was told on a day there */
    void lift(LiftRestriction command, StaffRef by, Instant at, ZoneId zone) {
        RestrictionState next = RestrictionTransitions.TABLE.after(state, RestrictionAction.LIFT);
        if (command.toldOn().isBefore(LocalDate.ofInstant(grantedAt, zone))
                || command.toldOn().isAfter(LocalDate.ofInstant(at, zone))) {
            throw Problem.of(RestrictionProblems.TOLD);
        }
        state = next;
        reason = command.reason();
        toldOn = command.toldOn();
        liftedAt = at;
        liftedBy = by.key();
    }

    Target target() {
        return access.target(TYPE, id);
    }

    /** the row as a list reads it */
    RestrictionRow row() {
        return new RestrictionRow(
                id,
                revision,
                access,
                state,
                ground,
                requestId,
                grantedAt,
                new RestrictionRow.Lifting(liftedAt, liftedBy, reason, toldOn));
    }
}
