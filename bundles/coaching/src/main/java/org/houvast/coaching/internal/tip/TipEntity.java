package org.houvast.coaching.internal.tip;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Tip;
import org.houvast.coaching.TipAction;
import org.houvast.coaching.TipId;
import org.houvast.coaching.TipState;
import org.houvast.coaching.TipText;
import org.houvast.coaching.internal.library.LibraryText;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link TipTransitions}. */
@Entity(name = "Tip")
@Table(name = "coaching_tip")
class TipEntity implements LibraryText {
    static final String TYPE = "tip";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private TipState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "starter_key")
    private @Nullable String starterKey;

    @Embedded
    private TipColumns text;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected TipEntity() {}

    private TipEntity(UUID id, TipState state, Target target, @Nullable String starterKey, TipText text, Instant at) {
        this.id = id;
        this.state = state;
        this.access = AccessColumns.of(target);
        this.starterKey = starterKey;
        this.text = TipColumns.of(text);
        this.at = at;
    }

    static TipEntity proposed(UUID id, Target target, TipText text, Instant now) {
        return new TipEntity(id, TipState.PROPOSED, target, null, text, now);
    }

    /** one that is shipped: published, and by nobody of the organisation */
    static TipEntity shipped(UUID id, Target target, String key, TipText text, Instant now) {
        return new TipEntity(id, TipState.PUBLISHED, target, key, text, now);
    }

    void revise(TipText anew) {
        move(TipAction.REVISE);
        text = TipColumns.of(anew);
    }

    void publish(StaffRef by) {
        refusalFor(TipAction.PUBLISH, by).ifPresent(r -> {
            throw r.asProblem();
        });
        move(TipAction.PUBLISH);
    }

    void retire() {
        move(TipAction.RETIRE);
    }

    /** why this person cannot treat this tip so now */
    Optional<Refusal> refusalFor(TipAction action, StaffRef by) {
        return TipTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == TipAction.PUBLISH && by.key().equals(access.authorKey())
                        ? Optional.of(Refusal.of(CoachingProblems.SAME_PERSON))
                        : Optional.empty());
    }

    private void move(TipAction action) {
        state = TipTransitions.TABLE.after(state, action);
        acts++;
    }

    @Override
    public boolean isPublished() {
        return state == TipState.PUBLISHED;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Target target() {
        return access.target(TYPE, id);
    }

    Tip document(@Nullable Double usefulness, List<AllowedAction> allowed) {
        return new Tip(
                new TipId(id),
                new Revision(revision),
                state,
                new OrganisationRef(access.controllerKey()),
                starterKey,
                text.text(),
                usefulness,
                at,
                allowed);
    }
}
