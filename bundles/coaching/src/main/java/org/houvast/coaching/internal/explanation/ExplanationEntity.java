package org.houvast.coaching.internal.explanation;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.Explanation;
import org.houvast.coaching.ExplanationAction;
import org.houvast.coaching.ExplanationId;
import org.houvast.coaching.ExplanationState;
import org.houvast.coaching.GiveExplanation;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.ReviseExplanation;
import org.houvast.coaching.internal.practice.PracticeRecord;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ExplanationTransitions}. */
@Entity(name = "Explanation")
@Table(name = "coaching_explanation")
class ExplanationEntity implements PracticeRecord {
    static final String TYPE = "explanation";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private ExplanationState state;

    @Embedded
    private AccessColumns access;

    private String behaviour;

    private String possibilities;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected ExplanationEntity() {}

    static ExplanationEntity given(Target target, GiveExplanation command, Instant now) {
        ExplanationEntity explanation = new ExplanationEntity();
        explanation.id = target.recordId().orElseThrow();
        explanation.state = ExplanationState.GIVEN;
        explanation.access = AccessColumns.of(target);
        explanation.behaviour = command.behaviour();
        explanation.possibilities = command.possibilities();
        explanation.at = now;
        return explanation;
    }

    void revise(ReviseExplanation command) {
        move(ExplanationAction.REVISE);
        behaviour = command.behaviour();
        possibilities = command.possibilities();
    }

    void retract(String why) {
        move(ExplanationAction.RETRACT);
        reason = why;
    }

    Optional<Refusal> refusalOf(ExplanationAction action) {
        return ExplanationTransitions.TABLE.refusal(state, action);
    }

    private void move(ExplanationAction action) {
        state = ExplanationTransitions.TABLE.after(state, action);
        acts++;
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

    @Override
    public boolean isFor(StaffRef reader) {
        return true;
    }

    AccessColumns access() {
        return access;
    }

    /**
     * The document.
     *
     * @param subject whom it is about, as the reader may know
     * @param allowed what the reader may do now
     */
    Explanation document(Subject subject, List<AllowedAction> allowed) {
        boolean open = state == ExplanationState.GIVEN;
        UUID caseId = access.caseId();
        return new Explanation(
                new ExplanationId(id),
                new Revision(revision),
                state,
                subject,
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                caseId == null ? null : new QuestionId(caseId),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                open ? behaviour : null,
                open ? possibilities : null,
                at,
                reason,
                allowed);
    }
}
