package org.houvast.stepplan.internal.action;

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
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanAction;
import org.houvast.stepplan.ActionPlanAgreement;
import org.houvast.stepplan.ActionPlanId;
import org.houvast.stepplan.ActionPlanState;
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.AgreementSide;
import org.houvast.stepplan.AnswerOfParents;
import org.houvast.stepplan.Attainment;
import org.houvast.stepplan.CloseActionPlan;
import org.houvast.stepplan.ClosingOutcome;
import org.houvast.stepplan.ConsultationId;
import org.houvast.stepplan.DiscussActionPlan;
import org.houvast.stepplan.ExpectedCare;
import org.houvast.stepplan.MeasuredGoal;
import org.houvast.stepplan.ProbabilityBand;
import org.houvast.stepplan.ReviewActionPlan;
import org.houvast.stepplan.SupportLevel;
import org.houvast.stepplan.internal.ConfirmationColumns;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Staff;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ActionPlanTransitions}. */
@Entity(name = "ActionPlan")
@Table(name = "stepplan_action_plan")
class ActionPlanEntity {
    static final String TYPE = "action-plan";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private ActionPlanState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Column(name = "consultation_id")
    private @Nullable UUID consultationId;

    @Column(name = "support_level")
    @Enumerated(EnumType.STRING)
    private @Nullable SupportLevel supportLevel;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "expected_type")
    private @Nullable String expectedType;

    @Column(name = "expected_probability")
    @Enumerated(EnumType.STRING)
    private @Nullable ProbabilityBand expectedProbability;

    @Embedded
    private @Nullable DiscussionColumns discussion;

    @Embedded
    private @Nullable AnswerColumns answer;

    @Embedded
    private @Nullable ClosingColumns closing;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "stepplan_action_plan_goal", joinColumns = @JoinColumn(name = "action_plan_id"))
    @OrderColumn(name = "position")
    private List<GoalColumns> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stepplan_action_plan_action", joinColumns = @JoinColumn(name = "action_plan_id"))
    @OrderColumn(name = "position")
    private List<ActionColumns> actions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stepplan_action_plan_alternative", joinColumns = @JoinColumn(name = "action_plan_id"))
    @OrderColumn(name = "position")
    private List<AlternativeColumns> alternatives = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stepplan_action_plan_agreement", joinColumns = @JoinColumn(name = "action_plan_id"))
    @OrderColumn(name = "position")
    private List<ConfirmationColumns> agreements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stepplan_action_plan_review", joinColumns = @JoinColumn(name = "action_plan_id"))
    @OrderColumn(name = "position")
    private List<ReviewColumns> reviews = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ActionPlanEntity() {}

    @SuppressWarnings("NullAway.Init")
    private ActionPlanEntity(UUID id, Target target, AssessmentId assessment, Moment moment) {
        this.id = id;
        this.state = ActionPlanState.DRAFT;
        this.access = AccessColumns.of(target);
        this.assessmentId = assessment.value();
        this.createdAt = moment.at();
    }

    /** a new draft */
    static ActionPlanEntity draft(UUID id, Target target, AssessmentId assessment, ActionPlanText text, Moment moment) {
        ActionPlanEntity plan = new ActionPlanEntity(id, target, assessment, moment);
        plan.write(text, moment);
        return plan;
    }

    void revise(ActionPlanText text, Moment moment) {
        state = ActionPlanTransitions.TABLE.after(state, ActionPlanAction.REVISE);
        discussion = null;
        answer = null;
        agreements.clear();
        write(text, moment);
    }

    private void write(ActionPlanText text, Moment moment) {
        ActionPlanRules.checked(text);
        goals.clear();
        text.goals().forEach(g -> goals.add(GoalColumns.of(g)));
        actions.clear();
        text.actions().forEach(a -> actions.add(ActionColumns.of(a)));
        alternatives.clear();
        text.alternatives().forEach(a -> alternatives.add(AlternativeColumns.of(a)));
        supportLevel = text.supportLevel();
        reviewOn = text.reviewOn();
        expect(text.expectedCareWithout());
        changedAt = moment.at();
    }

    private void expect(@Nullable ExpectedCare care) {
        expectedType = care == null ? null : care.type();
        expectedProbability = care == null ? null : care.probability();
    }

    void consult(ConsultationId consultation, Moment moment) {
        state = ActionPlanTransitions.TABLE.after(state, ActionPlanAction.CONSULT);
        consultationId = consultation.value();
        changedAt = moment.at();
    }

    void discuss(DiscussActionPlan command, Moment moment) {
        require(ActionPlanAction.DISCUSS);
        discussion = DiscussionColumns.of(command, isAboutGroup(), moment.today());
        state = ActionPlanTransitions.TABLE.after(state, ActionPlanAction.DISCUSS);
        changedAt = moment.at();
    }

    /** writes down what the parents say; whether all have agreed now */
    boolean recordParents(AnswerOfParents command, Moment moment) {
        require(ActionPlanAction.RECORD_PARENTS);
        answer = AnswerColumns.of(command, moment.today());
        return agreed(ActionPlanAction.RECORD_PARENTS, moment);
    }

    /** agrees for a side; whether all have agreed now */
    boolean agree(AgreementSide side, Moment moment) {
        require(ActionPlanAction.AGREE);
        mayAgree(side, moment.by()).ifPresent(r -> {
            throw r.asProblem();
        });
        agreements.add(ConfirmationColumns.of(side, moment));
        return agreed(ActionPlanAction.AGREE, moment);
    }

    private boolean agreed(ActionPlanAction action, Moment moment) {
        changedAt = moment.at();
        boolean parents = answer != null || isAboutGroup();
        if (agreements.size() < AgreementSide.values().length || !parents) {
            return false;
        }
        state = ActionPlanTransitions.TABLE.after(state, action);
        return true;
    }

    Optional<Refusal> mayAgree(AgreementSide side, Staff by) {
        return ConfirmationColumns.refusal(agreements, side, by);
    }

    void start(LocalDate defaultReview, Moment moment) {
        state = ActionPlanTransitions.TABLE.after(state, ActionPlanAction.START);
        reviewOn = reviewOn == null ? defaultReview : reviewOn;
        changedAt = moment.at();
    }

    void review(ReviewActionPlan command, Moment moment) {
        ActionPlanState reviewed = ActionPlanTransitions.TABLE.after(state, ActionPlanAction.REVIEW);
        ActionPlanRules.check(command, goals.size(), moment.today());
        state = reviewed;
        for (Attainment attainment : command.attainments()) {
            int index = attainment.goal() - 1;
            goals.set(index, goals.get(index).measured(attainment.value(), command.on()));
        }
        reviews.add(new ReviewColumns(command.on(), moment.by().key(), command.note()));
        reviewOn = command.nextReview();
        if (command.expectedCareWithout() != null) {
            expect(command.expectedCareWithout());
        }
        changedAt = moment.at();
    }

    void close(CloseActionPlan command, Moment moment) {
        mayClose(command.outcome()).ifPresent(r -> {
            throw r.asProblem();
        });
        if (command.outcome() == ClosingOutcome.OTHER
                && (command.note() == null || command.note().isBlank())) {
            throw ActionPlanRules.missing("note").orElseThrow().asProblem();
        }
        closing = ClosingColumns.of(command, moment);
        state = ActionPlanTransitions.TABLE.after(state, ActionPlanAction.CLOSE);
        reviewOn = null;
        changedAt = moment.at();
    }

    /** why it cannot end so now: what is carried out is looked back on first, and what care was expected is known */
    private Optional<Refusal> mayClose(ClosingOutcome outcome) {
        Optional<Refusal> refusal = ActionPlanTransitions.TABLE.refusal(state, ActionPlanAction.CLOSE);
        if (refusal.isPresent() || outcome.atAnyMoment()) {
            return refusal;
        }
        if (state != ActionPlanState.REVIEWED) {
            return ActionPlanRules.missing("review");
        }
        return expectedType == null ? ActionPlanRules.missing("expected-care-without") : Optional.empty();
    }

    /** why this plan does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(ActionPlanAction action) {
        return ActionPlanTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == ActionPlanAction.DISCUSS
                        ? ActionPlanRules.missing(text(), isAboutGroup())
                        : Optional.empty());
    }

    private void require(ActionPlanAction action) {
        refusalOf(action).ifPresent(r -> {
            throw r.asProblem();
        });
    }

    ActionPlanId id() {
        return new ActionPlanId(id);
    }

    long revision() {
        return revision;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    boolean isAboutGroup() {
        return access.childKey() == null;
    }

    UUID caseId() {
        return Objects.requireNonNull(access.caseId());
    }

    AccessColumns access() {
        return access;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    ActionPlanText text() {
        ProbabilityBand probability = expectedProbability;
        return new ActionPlanText(
                goals.stream().map(GoalColumns::goal).toList(),
                actions.stream().map(ActionColumns::action).toList(),
                alternatives.stream().map(AlternativeColumns::alternative).toList(),
                supportLevel,
                reviewOn,
                expectedType == null || probability == null ? null : new ExpectedCare(expectedType, probability));
    }

    private List<MeasuredGoal> measured() {
        List<MeasuredGoal> measured = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            GoalColumns goal = goals.get(i);
            if (goal.attainment() != null && goal.measuredOn() != null) {
                measured.add(new MeasuredGoal(i + 1, goal.attainment(), goal.measuredOn()));
            }
        }
        return measured;
    }

    private static ActionPlanAgreement agreement(ConfirmationColumns columns) {
        return new ActionPlanAgreement(
                AgreementSide.valueOf(columns.side()), new StaffRef(columns.staffKey()), columns.at());
    }

    private boolean isReviewOver(LocalDate today) {
        boolean running = state == ActionPlanState.RUNNING || state == ActionPlanState.REVIEWED;
        return running && reviewOn != null && reviewOn.isBefore(today);
    }

    /** the document for a reader who knows the subject so, and may do this */
    ActionPlan document(Subject subject, LocalDate today, List<AllowedAction> allowedActions) {
        return new ActionPlan(
                id(),
                new Revision(revision),
                state,
                subject,
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                new QuestionId(caseId()),
                new AssessmentId(assessmentId),
                consultationId == null ? null : new ConsultationId(consultationId),
                text(),
                measured(),
                discussion == null ? null : discussion.document(),
                answer == null ? null : answer.document(),
                agreements.stream().map(ActionPlanEntity::agreement).toList(),
                reviews.stream().map(ReviewColumns::review).toList(),
                isReviewOver(today),
                closing == null ? null : closing.document(),
                createdAt,
                allowedActions);
    }
}
