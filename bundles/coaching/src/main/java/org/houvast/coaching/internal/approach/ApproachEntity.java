package org.houvast.coaching.internal.approach;

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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.AdviceId;
import org.houvast.coaching.Approach;
import org.houvast.coaching.ApproachId;
import org.houvast.coaching.ApproachOrigin;
import org.houvast.coaching.ApproachText;
import org.houvast.coaching.LibraryAction;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.LibraryState;
import org.houvast.coaching.ModellingId;
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

/** The aggregate: its methods are the transitions of {@link ApproachTransitions}. */
@Entity(name = "Approach")
@Table(name = "coaching_approach")
class ApproachEntity implements LibraryText {
    static final String TYPE = "approach";

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

    /** who wrote on it last */
    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "advice_id")
    private @Nullable UUID adviceId;

    @Column(name = "modelling_id")
    private @Nullable UUID modellingId;

    @Embedded
    private ApproachColumns text;

    @Convert(converter = InstantColumn.class)
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected ApproachEntity() {}

    /** one that this person offers; its id is drawn by chance, for an id that counts time would tell the day */
    static ApproachEntity offered(
            Target target, StaffRef by, @Nullable ApproachOrigin origin, ApproachText text, LocalDate halfYear) {
        ApproachEntity approach = new ApproachEntity();
        approach.id = UUID.randomUUID();
        approach.state = LibraryState.PROPOSED;
        approach.access = AccessColumns.of(target);
        approach.writtenBy = by.key();
        AdviceId advice = origin == null ? null : origin.adviceId();
        approach.adviceId = advice == null ? null : advice.value();
        ModellingId modelling = origin == null ? null : origin.modellingId();
        approach.modellingId = modelling == null ? null : modelling.value();
        approach.text = ApproachColumns.of(text);
        approach.since = halfYear.atStartOfDay(ZoneOffset.UTC).toInstant();
        return approach;
    }

    void revise(ApproachText anew, StaffRef by) {
        move(LibraryAction.REVISE);
        text = ApproachColumns.of(anew);
        writtenBy = by.key();
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

    /** why this person cannot treat this approach so now */
    Optional<Refusal> refusalFor(LibraryAction action, StaffRef by) {
        return ApproachTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == LibraryAction.PUBLISH && isWrittenBy(by)
                        ? Optional.of(Refusal.of(LibraryProblems.CHECK_BY_OTHER))
                        : Optional.empty());
    }

    private boolean isWrittenBy(StaffRef staff) {
        return staff.key().equals(access.authorKey()) || staff.key().equals(writtenBy);
    }

    private void move(LibraryAction action) {
        state = ApproachTransitions.TABLE.after(state, action);
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

    Optional<ApproachOrigin> origin() {
        return adviceId == null && modellingId == null
                ? Optional.empty()
                : Optional.of(new ApproachOrigin(
                        adviceId == null ? null : new AdviceId(adviceId),
                        modellingId == null ? null : new ModellingId(modellingId)));
    }

    Approach document(@Nullable ApproachOrigin shownOrigin, List<AllowedAction> allowed) {
        return new Approach(
                new ApproachId(id),
                new Revision(revision),
                state,
                new OrganisationRef(access.controllerKey()),
                access.place().workForm(),
                text.text(),
                LocalDate.ofInstant(since, ZoneOffset.UTC),
                shownOrigin,
                allowed);
    }
}
