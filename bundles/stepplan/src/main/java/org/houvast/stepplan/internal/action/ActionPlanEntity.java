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
import org.houvast.stepplan.CloseActionPlan;
import org.houvast.stepplan.ClosingOutcome;
import org.houvast.stepplan.ConsultationId;
import org.houvast.stepplan.DiscussActionPlan;
import org.houvast.stepplan.ReviewActionPlan;
import org.houvast.stepplan.internal.ConfirmationColumns;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Staff;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ActionPlanTransitions}; what the plan holds is in {@link ActionPlanContent}. */
@Entity(name = "ActionPlan")
@Table(name = "stepplan_action_plan")
class ActionPlanEntity extends ActionPlanContent {
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
        plan.write(text);
        plan.changedAt = moment.at();
        return plan;
    }

    void revise(ActionPlanText text, Moment moment) {
        move(ActionPlanAction.REVISE, moment);
        discussion = null;
        answer = null;
        agreements.clear();
        write(text);
    }

    void consult(ConsultationId consultation, Moment moment) {
        move(ActionPlanAction.CONSULT, moment);
        consultationId = consultation.value();
    }

    void discuss(DiscussActionPlan command, Moment moment) {
        Rule.check(refusalOf(ActionPlanAction.DISCUSS));
        discussion = DiscussionColumns.of(command, isAboutGroup(), moment.today());
        move(ActionPlanAction.DISCUSS, moment);
    }

    /** writes down what the parents say; whether all have agreed now */
    boolean recordParents(AnswerOfParents command, Moment moment) {
        Rule.check(refusalOf(ActionPlanAction.RECORD_PARENTS));
        answer = AnswerColumns.of(command, moment.today());
        return agreed(ActionPlanAction.RECORD_PARENTS, moment);
    }

    /** agrees for a side; whether all have agreed now */
    boolean agree(AgreementSide side, Moment moment) {
        Rule.check(refusalOf(ActionPlanAction.AGREE));
        Rule.check(mayAgree(side, moment.by()));
        agreements.add(ConfirmationColumns.of(side, moment));
        return agreed(ActionPlanAction.AGREE, moment);
    }

    private boolean agreed(ActionPlanAction action, Moment moment) {
        changedAt = moment.at();
        boolean parents = answer != null || isAboutGroup();
        if (agreements.size() < AgreementSide.values().length || !parents) {
            return false;
        }
        move(action, moment);
        return true;
    }

    Optional<Refusal> mayAgree(AgreementSide side, Staff by) {
        return ConfirmationColumns.refusal(agreements, side, by);
    }

    void start(LocalDate defaultReview, Moment moment) {
        move(ActionPlanAction.START, moment);
        if (reviewOn() == null) {
            lookBackOn(defaultReview);
        }
    }

    void review(ReviewActionPlan command, Moment moment) {
        move(ActionPlanAction.REVIEW, moment);
        ActionPlanRules.check(command, goalCount(), moment.today());
        measure(command.attainments(), command.on());
        reviews.add(new ReviewColumns(command.on(), moment.by().key(), command.note()));
        lookBackOn(command.nextReview());
        if (command.expectedCareWithout() != null) {
            expect(command.expectedCareWithout());
        }
    }

    void close(CloseActionPlan command, Moment moment) {
        Rule.check(mayClose(command.outcome()));
        if (command.outcome() == ClosingOutcome.OTHER
                && (command.note() == null || command.note().isBlank())) {
            throw ActionPlanRules.missing("note").orElseThrow().asProblem();
        }
        closing = ClosingColumns.of(command, moment);
        move(ActionPlanAction.CLOSE, moment);
        lookBackOn(null);
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
        return isCareExpected() ? Optional.empty() : ActionPlanRules.missing("expected-care-without");
    }

    /** why this plan does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(ActionPlanAction action) {
        return ActionPlanTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == ActionPlanAction.DISCUSS
                        ? ActionPlanRules.missing(text(), isAboutGroup())
                        : Optional.empty());
    }

    private void move(ActionPlanAction action, Moment moment) {
        state = ActionPlanTransitions.TABLE.after(state, action);
        changedAt = moment.at();
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

    private static ActionPlanAgreement agreement(ConfirmationColumns columns) {
        return new ActionPlanAgreement(
                AgreementSide.valueOf(columns.side()), new StaffRef(columns.staffKey()), columns.at());
    }

    private boolean isReviewOver(LocalDate today) {
        boolean running = state == ActionPlanState.RUNNING || state == ActionPlanState.REVIEWED;
        LocalDate day = reviewOn();
        return running && day != null && day.isBefore(today);
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
