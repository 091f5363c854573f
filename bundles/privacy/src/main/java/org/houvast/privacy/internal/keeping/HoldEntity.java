package org.houvast.privacy.internal.keeping;

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
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Hold;
import org.houvast.privacy.HoldId;
import org.houvast.privacy.PlaceHold;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: placed once, released once. */
@Entity(name = "Hold")
@Table(name = "privacy_hold")
class HoldEntity {
    static final String TYPE = "hold";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Embedded
    private AccessColumns access;

    private @Nullable String kind;

    @Column(name = "record_id")
    private @Nullable UUID recordId;

    private String reason;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "placed_at")
    @Convert(converter = InstantColumn.class)
    private Instant placedAt;

    @Column(name = "released_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant releasedAt;

    @Column(name = "released_by")
    private @Nullable String releasedBy;

    @SuppressWarnings("NullAway.Init")
    protected HoldEntity() {}

    HoldEntity(UUID id, Target target, PlaceHold command, Instant at) {
        this.id = id;
        this.access = AccessColumns.of(target);
        this.kind = command.kind();
        this.recordId = command.record();
        this.reason = command.reason();
        this.until = command.until();
        this.placedAt = at;
    }

    void release(StaffRef by, Instant at) {
        refusalOfRelease().ifPresent(r -> {
            throw r.asProblem();
        });
        releasedAt = at;
        releasedBy = by.key();
    }

    Optional<Refusal> refusalOfRelease() {
        return releasedAt == null ? Optional.empty() : Optional.of(Refusal.of(RetentionProblems.HOLD_RELEASED));
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

    Hold document(List<AllowedAction> allowed) {
        return new Hold(
                new HoldId(id),
                new Revision(revision),
                access.place().location(),
                access.place().workForm(),
                access.childKey() == null ? null : new ChildRef(access.childKey()),
                kind,
                recordId,
                reason,
                until,
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                placedAt,
                releasedAt,
                releasedBy == null ? null : new StaffRef(releasedBy),
                allowed);
    }
}
