package org.houvast.coaching.internal.reflection;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.Reflection;
import org.houvast.coaching.ReflectionAction;
import org.houvast.coaching.ReflectionId;
import org.houvast.coaching.ReflectionState;
import org.houvast.coaching.SharedWith;
import org.houvast.coaching.internal.ShareRow;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ReflectionTransitions}. It never holds its text in the clear. */
@Entity(name = "Reflection")
@Table(name = "coaching_reflection")
class ReflectionEntity {
    static final String TYPE = "reflection";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private ReflectionState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "moment_id")
    private @Nullable UUID momentId;

    @Column(name = "sealed_text")
    private String sealed;

    @Column(name = "written_at")
    @Convert(converter = InstantColumn.class)
    private Instant writtenAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "coaching_reflection_share", joinColumns = @JoinColumn(name = "reflection_id"))
    @OrderColumn(name = "position")
    private List<ShareRow> shares = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReflectionEntity() {}

    private ReflectionEntity(Target target, @Nullable MomentId moment, String sealed, Instant at) {
        this.id = target.recordId().orElseThrow();
        this.state = ReflectionState.PRIVATE;
        this.access = AccessColumns.of(target);
        this.momentId = moment == null ? null : moment.value();
        this.sealed = sealed;
        this.writtenAt = at;
        this.changedAt = at;
    }

    static ReflectionEntity write(Target target, @Nullable MomentId moment, String sealed, Instant at) {
        return new ReflectionEntity(target, moment, sealed, at);
    }

    void revise(@Nullable MomentId moment, String newlySealed, Instant at) {
        move(ReflectionAction.REVISE);
        momentId = moment == null ? null : moment.value();
        sealed = newlySealed;
        changedAt = at;
    }

    /** lets somebody read it; who may already goes on to */
    void share(StaffRef receiver, Instant at) {
        move(ReflectionAction.SHARE);
        if (shareWith(receiver).isEmpty()) {
            shares.add(new ShareRow(access, receiver, at));
        }
    }

    /** takes it back from one person, or from everybody; it is recalled when nobody is left */
    void recall(@Nullable StaffRef receiver) {
        if (receiver != null && isShared() && shareWith(receiver).isEmpty()) {
            throw Problem.of(GrowthProblems.NOT_SHARED);
        }
        ReflectionState before = state;
        move(ReflectionAction.RECALL);
        shares.removeIf(s -> receiver == null || s.receiver().equals(receiver));
        if (!shares.isEmpty()) {
            state = before;
        }
    }

    /** why it cannot be done now, whoever asks */
    Optional<Refusal> refusalOf(ReflectionAction action) {
        return ReflectionTransitions.TABLE.refusal(state, action);
    }

    private void move(ReflectionAction action) {
        state = ReflectionTransitions.TABLE.after(state, action);
        acts++;
    }

    Optional<ShareRow> shareWith(StaffRef receiver) {
        return shares.stream().filter(s -> s.receiver().equals(receiver)).findFirst();
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    StaffRef owner() {
        return new StaffRef(Objects.requireNonNull(access.authorKey()));
    }

    Place place() {
        return access.place();
    }

    @Nullable
    UUID moment() {
        return momentId;
    }

    String sealed() {
        return sealed;
    }

    boolean isShared() {
        return state == ReflectionState.SHARED;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    Reflection document(@Nullable String text, @Nullable LocalDate keptUntil, List<AllowedAction> allowedActions) {
        return document(text, momentId, shares.stream().map(ShareRow::shared).toList(), keptUntil, allowedActions);
    }

    /** as the one reads it whom it is shared with: not bound to anything, and no word of anybody else */
    Reflection received(String text, ShareRow share) {
        return document(text, null, List.of(share.shared()), null, List.of());
    }

    private Reflection document(
            @Nullable String text,
            @Nullable UUID moment,
            List<SharedWith> sharedWith,
            @Nullable LocalDate keptUntil,
            List<AllowedAction> allowedActions) {
        return new Reflection(
                new ReflectionId(id),
                new Revision(revision),
                state,
                owner(),
                place(),
                moment == null ? null : new MomentId(moment),
                text,
                writtenAt,
                changedAt,
                sharedWith,
                keptUntil,
                allowedActions);
    }
}
