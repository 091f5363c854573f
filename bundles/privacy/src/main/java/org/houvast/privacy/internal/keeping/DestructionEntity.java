package org.houvast.privacy.internal.keeping;

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
import org.houvast.commons.ChildRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.DestructionId;
import org.houvast.privacy.DestructionState;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link DestructionTransitions}. */
@Entity(name = "Destruction")
@Table(name = "privacy_destruction")
class DestructionEntity {
    static final String TYPE = "destruction";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private DestructionState state;

    @Embedded
    private AccessColumns access;

    @Enumerated(EnumType.STRING)
    private RetentionClass retention;

    private boolean erasure;

    @Column(name = "erased_child")
    private @Nullable String erasedChild;

    private int chosen;

    private @Nullable String fingerprint;

    private @Nullable String backups;

    @Column(name = "proposed_person")
    private String proposedPerson;

    @Column(name = "proposed_at")
    @Convert(converter = InstantColumn.class)
    private Instant proposedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant approvedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "privacy_destruction_count", joinColumns = @JoinColumn(name = "destruction_id"))
    @OrderColumn(name = "position")
    private List<CountRow> counts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DestructionEntity() {}

    DestructionEntity(UUID id, Target target, RetentionClass retention, int chosen, PersonRef person, Instant at) {
        this.id = id;
        this.state = DestructionState.PROPOSED;
        this.access = AccessColumns.of(target);
        this.retention = retention;
        this.chosen = chosen;
        this.proposedPerson = person.key();
        this.proposedAt = at;
    }

    /** the file of this child goes, before its term */
    DestructionEntity erasing(ChildRef child) {
        erasure = true;
        erasedChild = child.key();
        return this;
    }

    /** whose file goes before its term; nobody when it is about what is past its term, or has ended */
    @Nullable
    ChildRef erased() {
        return erasedChild == null ? null : new ChildRef(erasedChild);
    }

    void approve(StaffRef by, PersonRef person, String aboutBackups, Instant at) {
        state = DestructionTransitions.TABLE.after(state, DestructionAction.APPROVE);
        refusalOfApproval(person).ifPresent(r -> {
            throw r.asProblem();
        });
        approvedBy = by.key();
        approvedAt = at;
        backups = aboutBackups;
    }

    /** nobody approves what the same person proposed, in whatever role */
    Optional<Refusal> refusalOfApproval(PersonRef person) {
        return proposedPerson.equals(person.key())
                ? Optional.of(Refusal.of(RetentionProblems.OWN_PROPOSAL))
                : Optional.empty();
    }

    /** all of it is gone, or nothing more goes; what is known of it is the proof */
    void end(DestructionAction action, StaffRef by, Instant at, Proof proof) {
        state = DestructionTransitions.TABLE.after(state, action);
        endedBy = by.key();
        erasedChild = null;
        endedAt = at;
        fingerprint = proof.fingerprint();
        counts.clear();
        proof.counts().forEach(c -> counts.add(new CountRow(c)));
    }

    Optional<Refusal> refusalOf(DestructionAction action) {
        return DestructionTransitions.TABLE.refusal(state, action);
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    RetentionClass retention() {
        return retention;
    }

    Place place() {
        return access.place();
    }

    Target target() {
        return access.target(TYPE, id);
    }

    Destruction document(int waiting, List<AllowedAction> allowed) {
        return new Destruction(
                new DestructionId(id),
                new Revision(revision),
                state,
                retention,
                access.place().location(),
                access.place().workForm(),
                erasure,
                chosen,
                waiting,
                counts.stream().map(CountRow::count).toList(),
                fingerprint,
                backups,
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                proposedAt,
                approvedBy == null ? null : new StaffRef(approvedBy),
                approvedAt,
                endedBy == null ? null : new StaffRef(endedBy),
                endedAt,
                allowed);
    }
}
