package org.houvast.coaching.internal.aid;

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
import org.houvast.coaching.AidText;
import org.houvast.coaching.LibraryAction;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.LibraryState;
import org.houvast.coaching.RecognitionAid;
import org.houvast.coaching.RecognitionAidId;
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

/** The aggregate: its methods are the transitions of {@link AidTransitions}. */
@Entity(name = "RecognitionAid")
@Table(name = "coaching_recognition_aid")
class AidEntity implements LibraryText {
    static final String TYPE = "recognition-aid";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private LibraryState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "starter_key")
    private @Nullable String starterKey;

    @Embedded
    private AidColumns text;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AidEntity() {}

    private AidEntity(
            UUID id, LibraryState state, Target target, @Nullable String starterKey, AidText text, Instant at) {
        this.id = id;
        this.state = state;
        this.access = AccessColumns.of(target);
        this.starterKey = starterKey;
        this.text = AidColumns.of(text);
        this.at = at;
    }

    static AidEntity proposed(UUID id, Target target, AidText text, Instant now) {
        return new AidEntity(id, LibraryState.PROPOSED, target, null, text, now);
    }

    /** one that is shipped: published, and by nobody of the organisation */
    static AidEntity shipped(UUID id, Target target, String key, AidText text, Instant now) {
        return new AidEntity(id, LibraryState.PUBLISHED, target, key, text, now);
    }

    void revise(AidText anew) {
        move(LibraryAction.REVISE);
        text = AidColumns.of(anew);
    }

    void publish(StaffRef by) {
        refusalFor(LibraryAction.PUBLISH, by).ifPresent(r -> {
            throw r.asProblem();
        });
        move(LibraryAction.PUBLISH);
    }

    void retire() {
        move(LibraryAction.RETIRE);
    }

    /** why this person cannot treat this aid so now */
    Optional<Refusal> refusalFor(LibraryAction action, StaffRef by) {
        return AidTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == LibraryAction.PUBLISH && by.key().equals(access.authorKey())
                        ? Optional.of(Refusal.of(LibraryProblems.CHECK_BY_OTHER))
                        : Optional.empty());
    }

    private void move(LibraryAction action) {
        state = AidTransitions.TABLE.after(state, action);
        acts++;
    }

    @Override
    public boolean isPublished() {
        return state == LibraryState.PUBLISHED;
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

    RecognitionAid document(List<AllowedAction> allowed) {
        return new RecognitionAid(
                new RecognitionAidId(id),
                new Revision(revision),
                state,
                new OrganisationRef(access.controllerKey()),
                starterKey,
                text.text(),
                at,
                allowed);
    }
}
