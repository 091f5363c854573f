package org.houvast.observation.internal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationText;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ObservationTransitions}. */
@Entity(name = "Observation")
@Table(name = "observation_observation")
class ObservationEntity {
    static final String TYPE = "observation";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private ObservationState state;

    @Enumerated(EnumType.STRING)
    private ObservationKind kind;

    @Embedded
    private AccessColumns access;

    @Embedded
    private TextColumns text;

    @Column(name = "captured_at")
    @Convert(converter = InstantColumn.class)
    private Instant capturedAt;

    @Column(name = "finalised_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant finalisedAt;

    @ElementCollection
    @CollectionTable(name = "observation_amendment", joinColumns = @JoinColumn(name = "observation_id"))
    @OrderColumn(name = "position")
    private List<AmendmentRow> amendments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ObservationEntity() {}

    @SuppressWarnings("NullAway.Init")
    private ObservationEntity(
            UUID id, ObservationKind kind, Target target, @Nullable ObservationText text, Instant at) {
        this.id = id;
        this.kind = kind;
        this.state = ObservationState.DRAFT;
        this.access = AccessColumns.of(target);
        this.text = checked(TextColumns.of(text, at), at);
        this.capturedAt = at;
    }

    /** a new draft */
    static ObservationEntity capture(
            UUID id, ObservationKind kind, Target target, @Nullable ObservationText text, Instant at) {
        return new ObservationEntity(id, kind, target, text, at);
    }

    void revise(ObservationText newText, Instant at) {
        state = ObservationTransitions.TABLE.after(state, ObservationAction.REVISE);
        text = checked(TextColumns.of(newText, capturedAt), at);
    }

    void finalise(Instant at) {
        refusalOf(ObservationAction.FINALISE).ifPresent(r -> {
            throw r.asProblem();
        });
        state = ObservationTransitions.TABLE.after(state, ObservationAction.FINALISE);
        finalisedAt = at;
    }

    void amend(AmendObservation command, StaffRef by, Instant at) {
        state = ObservationTransitions.TABLE.after(state, ObservationAction.AMEND);
        TextColumns amended = checked(TextColumns.of(command.text(), text.startedAt()), at);
        facts(amended).ifPresent(r -> {
            throw r.asProblem();
        });
        amendments.add(new AmendmentRow(at, by, command.reason(), text));
        text = amended;
    }

    /** why this observation does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(ObservationAction action) {
        return ObservationTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == ObservationAction.FINALISE ? facts(text) : Optional.empty());
    }

    private Optional<Refusal> facts(TextColumns of) {
        boolean there = kind == ObservationKind.ABC ? of.hasBehaviour() : of.hasFacts();
        return there ? Optional.empty() : Optional.of(Refusal.of(ObservationProblems.FACTS_MISSING));
    }

    private static TextColumns checked(TextColumns text, Instant now) {
        Instant end = text.endedAt() == null ? text.startedAt() : text.endedAt();
        if (end.isBefore(text.startedAt()) || end.isAfter(now)) {
            throw Problem.of(ObservationProblems.TIME_INVALID);
        }
        return text;
    }

    ObservationId id() {
        return new ObservationId(id);
    }

    long revision() {
        return revision;
    }

    boolean isDraft() {
        return state == ObservationState.DRAFT;
    }

    Optional<UUID> caseId() {
        return Optional.ofNullable(access.caseId());
    }

    Target target() {
        return access.target(TYPE, id);
    }

    AccessColumns access() {
        return access;
    }

    /**
     * The document.
     *
     * @param subject whom it is about, as the reader may know it
     * @param allowed what the reader may do with it
     */
    Observation document(Subject subject, List<AllowedAction> allowed) {
        return new Observation(
                id(),
                new Revision(revision),
                state,
                kind,
                subject,
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                access.caseId(),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                text.text(),
                capturedAt,
                finalisedAt,
                amendments.stream().map(AmendmentRow::amendment).toList(),
                allowed);
    }
}
