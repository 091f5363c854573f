package org.houvast.coaching.internal.guest;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.CaseGuest;
import org.houvast.coaching.CaseGuestAction;
import org.houvast.coaching.CaseGuestId;
import org.houvast.coaching.CaseGuestState;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link GuestTransitions}. */
@Entity(name = "CaseGuest")
@Table(name = "coaching_case_guest")
class GuestEntity {
    static final String TYPE = "case-guest";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private CaseGuestState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "guest_key")
    private String guestKey;

    @Column(name = "organisation_key")
    private String organisationKey;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "invited_at")
    @Convert(converter = InstantColumn.class)
    private Instant invitedAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @SuppressWarnings("NullAway.Init")
    protected GuestEntity() {}

    GuestEntity(
            Target target, StaffRef guest, OrganisationRef organisation, LocalDate from, LocalDate until, Instant at) {
        this.id = target.recordId().orElseThrow();
        this.state = CaseGuestState.INVITED;
        this.access = AccessColumns.of(target);
        this.guestKey = guest.key();
        this.organisationKey = organisation.key();
        this.from = from;
        this.until = until;
        this.invitedAt = at;
    }

    void end(StaffRef by, Instant at) {
        state = GuestTransitions.TABLE.after(state, CaseGuestAction.END);
        endedAt = at;
        endedBy = by.key();
    }

    Optional<Refusal> refusalOf(CaseGuestAction action) {
        return GuestTransitions.TABLE.refusal(state, action);
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    Instant invitedAt() {
        return invitedAt;
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

    CaseGuest document(Subject subject, LocalDate today, List<AllowedAction> allowed) {
        boolean active = state == CaseGuestState.INVITED && !today.isBefore(from) && !today.isAfter(until);
        return new CaseGuest(
                new CaseGuestId(id),
                new Revision(revision),
                state,
                subject,
                new QuestionId(caseId()),
                new StaffRef(guestKey),
                new OrganisationRef(organisationKey),
                from,
                until,
                active,
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                invitedAt,
                endedAt,
                endedBy == null ? null : new StaffRef(endedBy),
                allowed);
    }
}
