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
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.Amendment;
import org.houvast.observation.KindField;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationText;
import org.houvast.observation.internal.kind.AnswerRules;
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
        Target target = beginning.target();
        this.id = Objects.requireNonNull(target.id());
        this.kind = beginning.kind().code();
        this.kindVersion = beginning.kind().version();
        this.state = ObservationState.DRAFT;
        this.several = target.children().size() > 1;
        this.access = AccessColumns.of(several ? about(target, Set.of()) : target);
        if (several) {
            beginning.children().forEach(c -> children.add(new ChildRow(AccessColumns.of(about(target, Set.of(c))))));
        }
        this.byAlias = beginning.byAlias();
        this.requestId =
                beginning.requestId() == null ? null : beginning.requestId().value();
        this.text = checked(TextColumns.of(text, at), at);
        this.capturedAt = at;
    }

    /**
     * What a draft begins with.
     *
     * @param target the record to be, with its id and all of its children
     * @param children its children in their order
     * @param byAlias whether the child was named by the alias of the case
     * @param kind the version of the kind that it follows
     * @param requestId the request that it answers, null when none
     */
    record Beginning(
            Target target,
            List<ChildRef> children,
            boolean byAlias,
            ObservationKind kind,
            @Nullable ObservationRequestId requestId) {
        Beginning {
            children = List.copyOf(children);
        }
    }

    private static Target about(Target target, Set<ChildRef> children) {
        return new Target(
                target.type(),
                target.id(),
                children,
                target.group(),
                target.place(),
                target.controller(),
                target.author(),
                target.caseId());
    }

    void revise(ObservationText newText, Instant at) {
        state = ObservationTransitions.TABLE.after(state, ObservationAction.REVISE);
        text = checked(TextColumns.of(newText, capturedAt), at);
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
        TextColumns amended = checked(TextColumns.of(command.text(), text.startedAt()), at);
        facts(amended, of).ifPresent(r -> {
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
            case FINALISE -> facts(text, of.get());
            case RETRACT ->
                isHidden(now) ? Optional.of(Refusal.of(ObservationProblems.NOT_BOTH_FINAL)) : Optional.<Refusal>empty();
            case REVISE, AMEND -> Optional.<Refusal>empty();
        });
    }

    private static Optional<Refusal> facts(TextColumns of, ObservationKind kind) {
        boolean there = kind.abc()
                ? of.hasBehaviour()
                : of.hasFacts() || kind.fields().stream().anyMatch(KindField::isRequired);
        return there && AnswerRules.complete(kind, of.text())
                ? Optional.empty()
                : Optional.of(Refusal.of(ObservationProblems.FACTS_MISSING));
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
        return several ? about(target, children.stream().map(ChildRow::child).collect(Collectors.toSet())) : target;
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
                        : amendments.stream().map(row -> amendment(row, tokens)).toList(),
                retraction == null ? null : retraction.retraction(tokens),
                allowed);
    }

    private static Amendment amendment(AmendmentRow row, ChildTokens tokens) {
        Amendment amendment = row.amendment();
        return new Amendment(
                amendment.at(),
                amendment.by(),
                Objects.requireNonNull(tokens.text(amendment.reason())),
                tokens.text(amendment.before()));
    }
}
