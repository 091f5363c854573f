package org.houvast.coaching.internal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.CalendarLink;
import org.houvast.coaching.CalendarLinkId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The aggregate: a link works until it is revoked. */
@Entity(name = "CalendarLink")
@Table(name = "coaching_calendar_link")
class CalendarLinkEntity {
    static final String TYPE = "calendar-link";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "owner_key")
    private String ownerKey;

    @Column(name = "secret_hash")
    @SuppressWarnings("UnusedVariable")
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "revoked_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarLinkEntity() {}

    /** a new link of this person */
    CalendarLinkEntity(UUID id, StaffRef owner, String secret, Language language, Instant at) {
        this.id = id;
        this.ownerKey = owner.key();
        this.secretHash = Secret.hash(secret);
        this.language = language;
        this.createdAt = at;
    }

    void revoke(Instant at) {
        mayRevoke().ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        revokedAt = at;
    }

    /** why it cannot be revoked, whoever asks */
    Optional<Refusal> mayRevoke() {
        return revokedAt == null ? Optional.empty() : Optional.of(Refusal.of(ArrangementProblems.LINK_REVOKED));
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    StaffRef owner() {
        return new StaffRef(ownerKey);
    }

    CalendarLink document(@Nullable String secret, List<AllowedAction> allowedActions) {
        return new CalendarLink(
                new CalendarLinkId(id), new Revision(revision), language, createdAt, revokedAt, secret, allowedActions);
    }
}
