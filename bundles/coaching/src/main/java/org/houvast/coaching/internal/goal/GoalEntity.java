package org.houvast.coaching.internal.goal;

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
import org.houvast.coaching.AddGoalEvidence;
import org.houvast.coaching.Competence;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.LearningGoal;
import org.houvast.coaching.LearningGoalAction;
import org.houvast.coaching.LearningGoalId;
import org.houvast.coaching.LearningGoalState;
import org.houvast.coaching.LearningGoalType;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.ReviseLearningGoal;
import org.houvast.coaching.SetLearningGoal;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link GoalTransitions}. */
@Entity(name = "LearningGoal")
@Table(name = "coaching_learning_goal")
class GoalEntity {
    static final String TYPE = "learning-goal";
    private static final int MOST_LINKS = 50;

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private LearningGoalState state;

    @Embedded
    private AccessColumns access;

    @Enumerated(EnumType.STRING)
    private Competence competence;

    @Column(name = "goal_type")
    @Enumerated(EnumType.STRING)
    private LearningGoalType type;

    @Column(name = "goal_text")
    private String text;

    /** never told to anybody else: of a question only that what it asks for is met */
    @Column(name = "question_id")
    private @Nullable UUID questionId;

    @Column(name = "set_at")
    @Convert(converter = InstantColumn.class)
    private Instant setAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "coaching_learning_goal_evidence", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "position")
    private List<GoalEvidenceRow> evidence = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected GoalEntity() {}

    private GoalEntity(Target target, SetLearningGoal goal, Instant at) {
        this.id = target.recordId().orElseThrow();
        this.state = LearningGoalState.OPEN;
        this.access = AccessColumns.of(target);
        this.competence = goal.competence();
        this.type = goal.type();
        this.text = goal.text();
        this.setAt = at;
    }

    static GoalEntity set(Target target, SetLearningGoal goal, Instant at) {
        return new GoalEntity(target, goal, at);
    }

    void revise(ReviseLearningGoal goal) {
        move(LearningGoalAction.REVISE);
        competence = goal.competence();
        type = goal.type();
        text = goal.text();
    }

    void addEvidence(AddGoalEvidence link, Instant at) {
        move(LearningGoalAction.ADD_EVIDENCE);
        if (evidence.stream().anyMatch(e -> e.is(link))) {
            return;
        }
        if (evidence.size() == MOST_LINKS) {
            throw Problem.of(GrowthProblems.EVIDENCE_FULL);
        }
        evidence.add(new GoalEvidenceRow(link, at));
    }

    void link(@Nullable QuestionId question) {
        move(LearningGoalAction.LINK);
        questionId = question == null ? null : question.value();
    }

    void reach(Instant at) {
        move(LearningGoalAction.REACH);
        endedAt = at;
    }

    void drop(Instant at) {
        move(LearningGoalAction.DROP);
        endedAt = at;
    }

    void resume() {
        move(LearningGoalAction.RESUME);
        endedAt = null;
    }

    /** why it cannot be done now, whoever asks */
    Optional<Refusal> refusalOf(LearningGoalAction action) {
        Optional<Refusal> refusal = GoalTransitions.TABLE.refusal(state, action);
        return refusal.isEmpty() && action == LearningGoalAction.ADD_EVIDENCE && evidence.size() == MOST_LINKS
                ? Optional.of(Refusal.of(GrowthProblems.EVIDENCE_FULL))
                : refusal;
    }

    private void move(LearningGoalAction action) {
        state = GoalTransitions.TABLE.after(state, action);
        acts++;
    }

    long revision() {
        return revision;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    LearningGoal document(List<AllowedAction> allowedActions) {
        return new LearningGoal(
                new LearningGoalId(id),
                new Revision(revision),
                state,
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                access.place(),
                competence,
                type,
                text,
                questionId == null ? null : new QuestionId(questionId),
                evidence.stream().map(GoalEvidenceRow::evidence).toList(),
                setAt,
                endedAt,
                allowedActions);
    }
}
