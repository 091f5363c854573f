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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationText;
import org.houvast.parents.ParentsProblems;
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

    private String kind;

    @Column(name = "kind_version")
    private int kindVersion;

    @Embedded
    private AccessColumns access;

    @Column(name = "by_alias")
    private boolean byAlias;

    private boolean several;

    @ElementCollection
    @CollectionTable(name = "observation_child", joinColumns = @JoinColumn(name = "observation_id"))
    @OrderColumn(name = "position")
    private List<ChildRow> children = new ArrayList<>();

    @Column(name = "request_id")
    private @Nullable UUID requestId;

    @Embedded
    private TextColumns text;

    @Column(name = "captured_at")
    @Convert(converter = InstantColumn.class)
    private Instant capturedAt;

    @Column(name = "finalised_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant finalisedAt;

    @Column(name = "blind_until")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant blindUntil;

    @ElementCollection
    @CollectionTable(name = "observation_amendment", joinColumns = @JoinColumn(name = "observation_id"))
    @OrderColumn(name = "position")
    private List<AmendmentRow> amendments = new ArrayList<>();

    @Embedded
    private @Nullable RetractionColumns retraction;

    @SuppressWarnings("NullAway.Init")
    protected ObservationEntity() {}

    /** a new draft */
    @SuppressWarnings("NullAway.Init")
    ObservationEntity(Beginning beginning, @Nullable ObservationText text, Instant at) {
        this.id = Objects.requireNonNull(beginning.target().id());
        this.kind = beginning.kind().code();
        this.kindVersion = beginning.kind().version();
        this.state = ObservationState.DRAFT;
        this.several = beginning.isAboutSeveral();
        this.access = beginning.access();
        this.children.addAll(beginning.rows());
        this.byAlias = beginning.byAlias();
        this.requestId =
                beginning.requestId() == null ? null : beginning.requestId().value();
        this.text = TextColumns.of(text, at).checked(at);
        this.capturedAt = at;
    }

    void revise(ObservationText newText, Instant at) {
        state = ObservationTransitions.TABLE.after(state, ObservationAction.REVISE);
        text = TextColumns.of(newText, capturedAt).checked(at);
    }

    void finalise(ObservationKind of, Instant at) {
        refusalOf(ObservationAction.FINALISE, () -> of, at).ifPresent(r -> {
            throw r.asProblem();
        });
        state = ObservationTransitions.TABLE.after(state, ObservationAction.FINALISE);
        finalisedAt = at;
    }

    /** only its observer reads it until then: the other one of the same moment is not ready */
    void hide(Instant until) {
        blindUntil = until;
    }

    /** everybody reads it who may */
    void open() {
        blindUntil = null;
    }

    void amend(AmendObservation command, ObservationKind of, StaffRef by, Instant at) {
        state = ObservationTransitions.TABLE.after(state, ObservationAction.AMEND);
        TextColumns amended = TextColumns.of(command.text(), text.startedAt()).checked(at);
        amended.missing(of).ifPresent(r -> {
            throw r.asProblem();
        });
        amendments.add(new AmendmentRow(at, by, command.reason(), text));
        text = amended;
    }

    void retract(String reason, StaffRef by, Instant at) {
        state = ObservationTransitions.TABLE.after(state, ObservationAction.RETRACT);
        retraction = new RetractionColumns(at, by.key(), reason);
    }

    /** why this observation does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(ObservationAction action, Supplier<ObservationKind> of, Instant now) {
        return ObservationTransitions.TABLE.refusal(state, action).or(() -> switch (action) {
            case FINALISE -> text.missing(of.get());
            case SHARE -> forParents(now);
            case RETRACT ->
                isHidden(now) ? Optional.of(Refusal.of(ObservationProblems.NOT_BOTH_FINAL)) : Optional.<Refusal>empty();
            case REVISE, AMEND -> Optional.<Refusal>empty();
        });
    }

    /** what is about the adults, or about no child, is for no parent */
    private Optional<Refusal> forParents(Instant now) {
        if (isHidden(now)) {
            return Optional.of(Refusal.of(ObservationProblems.NOT_BOTH_FINAL));
        }
        return childCount() == 0 || kind.equals(ObservationKind.INTERACTION)
                ? Optional.of(Refusal.of(ParentsProblems.NOT_SHAREABLE))
                : Optional.empty();
    }

    ObservationId id() {
        return new ObservationId(id);
    }

    long revision() {
        return revision;
    }

    String kind() {
        return kind;
    }

    int kindVersion() {
        return kindVersion;
    }

    ObservationText text() {
        return text.text();
    }

    Instant startedAt() {
        return text.startedAt();
    }

    boolean isByAlias() {
        return byAlias;
    }

    boolean isDraft() {
        return state == ObservationState.DRAFT;
    }

    /** whether it is its author's alone at this time: a draft, or blind to the other observer */
    boolean isHidden(Instant now) {
        return isDraft() || (blindUntil != null && blindUntil.isAfter(now));
    }

    Optional<UUID> caseId() {
        return Optional.ofNullable(access.caseId());
    }

    Optional<ObservationRequestId> request() {
        return Optional.ofNullable(requestId).map(ObservationRequestId::new);
    }

    /** the record with all of its children */
    Target target() {
        Target target = access.target(TYPE, id);
        return several
                ? Beginning.about(target, children.stream().map(ChildRow::child).collect(Collectors.toSet()))
                : target;
    }

    /** grows with every correction */
    int version() {
        return amendments.size() + 1;
    }

    /** the children in their order, each with the record about this child alone; none when it is about a group */
    List<Target> targets() {
        if (several) {
            return children.stream().map(c -> c.access().target(TYPE, id)).toList();
        }
        return access.childKey() == null ? List.of() : List.of(access.target(TYPE, id));
    }

    AccessColumns access() {
        return access;
    }

    /** the children when there are several, in their order; none otherwise */
    List<AccessColumns> severalChildren() {
        return several ? children.stream().map(ChildRow::access).toList() : List.of();
    }

    /** how many children its texts can name */
    int childCount() {
        return several ? children.size() : target().children().size();
    }

    /**
     * The document.
     *
     * @param view what of its children the reader gets
     * @param allowed what the reader may do with it
     */
    Observation document(ObservationView view, List<AllowedAction> allowed) {
        boolean sealed = state == ObservationState.RETRACTED;
        ChildTokens tokens = view.tokens();
        return new Observation(
                id(),
                new Revision(revision),
                state,
                kind,
                kindVersion,
                view.subject(),
                view.children(),
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                view.whole() ? access.caseId() : null,
                request().filter(r -> view.whole()).orElse(null),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                sealed ? text.sealed() : tokens.text(text.text()),
                capturedAt,
                finalisedAt,
                blindUntil,
                sealed
                        ? List.of()
                        : amendments.stream().map(row -> row.amendment(tokens)).toList(),
                retraction == null ? null : retraction.retraction(tokens),
                allowed);
    }
}
