package org.houvast.parents.internal.information;

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
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.parents.GrantInformation;
import org.houvast.parents.InformationRefusal;
import org.houvast.parents.InformationRequest;
import org.houvast.parents.InformationRequestAction;
import org.houvast.parents.InformationRequestId;
import org.houvast.parents.InformationRequestState;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.RecordInformationRequest;
import org.houvast.parents.RefuseInformation;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link RequestTransitions}. */
@Entity(name = "InformationRequest")
@Table(name = "parents_information_request")
class RequestEntity {
    static final String TYPE = "information-request";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private InformationRequestState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "guardian_key")
    private String guardianKey;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private String question;

    @Column(name = "recorded_at")
    @Convert(converter = InstantColumn.class)
    private Instant recordedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable InformationRefusal ground;

    private @Nullable String explanation;

    @Column(name = "given_words")
    private @Nullable String given;

    @SuppressWarnings("NullAway.Init")
    protected RequestEntity() {}

    RequestEntity(UUID id, Target target, RecordInformationRequest command, Instant at) {
        this.id = id;
        this.state = InformationRequestState.REQUESTED;
        this.access = AccessColumns.of(target);
        this.guardianKey = command.guardian().key();
        this.askedOn = command.askedOn();
        this.question = command.question();
        this.recordedAt = at;
    }

    void grant(GrantInformation command, StaffRef by, Instant at) {
        decide(InformationRequestAction.GRANT, by, at);
        given = command.given();
        explanation = command.explanation();
    }

    void refuse(RefuseInformation command, StaffRef by, Instant at) {
        decide(InformationRequestAction.REFUSE, by, at);
        ground = command.ground();
        explanation = command.explanation();
    }

    private void decide(InformationRequestAction action, StaffRef by, Instant at) {
        refusalOf(action, by).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        state = RequestTransitions.TABLE.after(state, action);
        decidedBy = by.key();
        decidedAt = at;
    }

    /** why this one may not decide so: it is decided, or the own words are judged */
    Optional<Refusal> refusalOf(InformationRequestAction action, StaffRef by) {
        return RequestTransitions.TABLE
                .refusal(state, action)
                .or(() -> by.key().equals(access.authorKey())
                        ? Optional.of(Refusal.of(ParentsProblems.OWN_REQUEST))
                        : Optional.empty());
    }

    long revision() {
        return revision;
    }

    ChildRef child() {
        return new ChildRef(Objects.requireNonNull(access.childKey()));
    }

    GuardianRef guardian() {
        return new GuardianRef(guardianKey);
    }

    Target target() {
        return access.target(TYPE, id);
    }

    InformationRequest document(List<AllowedAction> allowed) {
        return new InformationRequest(
                new InformationRequestId(id),
                new Revision(revision),
                state,
                Subject.of(child()),
                access.place(),
                guardian(),
                askedOn,
                question,
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                recordedAt,
                decidedBy == null ? null : new StaffRef(decidedBy),
                decidedAt,
                ground,
                explanation,
                given,
                allowed);
    }
}
