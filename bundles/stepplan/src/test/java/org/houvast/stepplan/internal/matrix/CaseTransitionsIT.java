package org.houvast.stepplan.internal.matrix;

import static org.houvast.stepplan.internal.matrix.MatrixCentre.CASE;

import java.util.List;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanAction;
import org.houvast.stepplan.ActionPlanId;
import org.houvast.stepplan.ActionPlanState;
import org.houvast.stepplan.AgreeActionPlan;
import org.houvast.stepplan.CancelChildDiscussion;
import org.houvast.stepplan.CancelConsultation;
import org.houvast.stepplan.ChildDiscussion;
import org.houvast.stepplan.ChildDiscussionAction;
import org.houvast.stepplan.ChildDiscussionId;
import org.houvast.stepplan.ChildDiscussionState;
import org.houvast.stepplan.CloseActionPlan;
import org.houvast.stepplan.ClosingOutcome;
import org.houvast.stepplan.CompleteFollowUp;
import org.houvast.stepplan.ConsultActionPlan;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.ConsultationAction;
import org.houvast.stepplan.ConsultationState;
import org.houvast.stepplan.DropFollowUp;
import org.houvast.stepplan.ExpectedCare;
import org.houvast.stepplan.FollowUp;
import org.houvast.stepplan.FollowUpAction;
import org.houvast.stepplan.FollowUpState;
import org.houvast.stepplan.ProbabilityBand;
import org.houvast.stepplan.ReviewActionPlan;
import org.houvast.stepplan.ReviseActionPlan;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.PlayedTable;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every action in every state of consultations, action plans, child discussions and follow-ups. */
class CaseTransitionsIT extends StepPlanTest {
    CaseTransitionsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void leadsAConsultationWhereTheTableSays() {
        CaseRecords records = new CaseRecords(MatrixCentre.of(centre));

        new PlayedTable<>(
                        "consultation/consultation-transitions.csv",
                        List.of(ConsultationState.values()),
                        List.of(ConsultationAction.values()),
                        StepPlanProblems.CONSULTATION_STATE)
                .play((state, action) -> in(state, records), (c, action) -> act(c, action, records));
    }

    private Consultation in(ConsultationState state, CaseRecords records) {
        return switch (state) {
            case PLANNED -> records.planned(CASE);
            case HELD -> records.held(CASE);
            case RECORDED -> after(records.held(CASE), ConsultationAction.RECORD, records);
            case CANCELLED -> after(records.planned(CASE), ConsultationAction.CANCEL, records);
        };
    }

    private ConsultationState act(Consultation consultation, ConsultationAction action, CaseRecords records) {
        return after(consultation, action, records).state();
    }

    private Consultation after(Consultation consultation, ConsultationAction action, CaseRecords records) {
        Actor rik = centre.actor("rik");
        Revision revision = consultation.revision();
        return switch (action) {
            case HOLD -> centre.consultations.hold(rik, consultation.id(), revision, records.holding("rik", CASE));
            case RECORD -> centre.consultations.record(rik, consultation.id(), revision, records.decided());
            case CANCEL ->
                centre.consultations.cancel(
                        rik,
                        consultation.id(),
                        revision,
                        new CancelConsultation("ill", records.today().plusDays(1), null));
        };
    }

    @Test
    void leadsAnActionPlanWhereTheTableSays() {
        CaseRecords records = new CaseRecords(MatrixCentre.of(centre));

        new PlayedTable<>(
                        "action/action-plan-transitions.csv",
                        List.of(ActionPlanState.values()),
                        List.of(ActionPlanAction.values()),
                        StepPlanProblems.ACTION_PLAN_STATE)
                .play((state, action) -> in(state, action, records), (plan, action) -> after(plan, action, records)
                        .state());
    }

    private ActionPlan in(ActionPlanState state, ActionPlanAction action, CaseRecords records) {
        return switch (state) {
            case DRAFT -> records.drafted(CASE);
            case CONSULTED -> records.consulted(CASE);
            case DISCUSSED_WITH_PARENTS -> lacking(action, records);
            case AGREED -> records.agreed(CASE);
            case RUNNING -> running(records);
            case REVIEWED -> after(running(records), ActionPlanAction.REVIEW, records);
            case CLOSED -> after(records.drafted(CASE), ActionPlanAction.CLOSE, records);
        };
    }

    private ActionPlan running(CaseRecords records) {
        return after(records.agreed(CASE), ActionPlanAction.START, records);
    }

    /** a plan that was discussed, in which all have agreed but those of this action */
    private ActionPlan lacking(ActionPlanAction action, CaseRecords records) {
        ActionPlan plan = records.discussed(CASE);
        for (String side : List.of("vera", "esra")) {
            plan = agree(side, plan);
        }
        return switch (action) {
            case AGREE -> after(plan, ActionPlanAction.RECORD_PARENTS, records);
            case RECORD_PARENTS -> agree("rik", plan);
            default -> plan;
        };
    }

    private ActionPlan agree(String who, ActionPlan plan) {
        return centre.actionPlans.agree(centre.actor(who), plan.id(), plan.revision(), new AgreeActionPlan(null));
    }

    private ActionPlan after(ActionPlan plan, ActionPlanAction action, CaseRecords records) {
        Actor rik = centre.actor("rik");
        ActionPlanId id = plan.id();
        Revision revision = plan.revision();
        return switch (action) {
            case REVISE -> centre.actionPlans.revise(rik, id, revision, ReviseActionPlan.of(records.text()));
            case CONSULT ->
                centre.actionPlans.consult(
                        rik,
                        id,
                        revision,
                        new ConsultActionPlan(records.recorded(CASE).id()));
            case DISCUSS -> centre.actionPlans.discuss(rik, id, revision, records.told(CASE));
            case RECORD_PARENTS -> centre.actionPlans.recordParents(rik, id, revision, records.answer());
            case AGREE -> agree("rik", plan);
            case START -> centre.actionPlans.start(rik, id, revision);
            case REVIEW -> centre.actionPlans.review(rik, id, revision, better(records));
            case CLOSE ->
                centre.actionPlans.close(
                        rik, id, revision, new CloseActionPlan(ClosingOutcome.CHILD_LEFT, null, null, null));
        };
    }

    private static ReviewActionPlan better(CaseRecords records) {
        return new ReviewActionPlan(
                records.today(),
                List.of(),
                "It goes better.",
                null,
                new ExpectedCare("day treatment", ProbabilityBand.POSSIBLE),
                null);
    }

    @Test
    void leadsADiscussionWhereTheTableSays() {
        DiscussionRecords records = new DiscussionRecords(MatrixCentre.of(centre));

        new PlayedTable<>(
                        "discussion/discussion-transitions.csv",
                        List.of(ChildDiscussionState.values()),
                        List.of(ChildDiscussionAction.values()),
                        StepPlanProblems.DISCUSSION_STATE)
                .play((state, action) -> in(state, records), (discussion, action) -> after(discussion, action, records)
                        .state());
    }

    private ChildDiscussion in(ChildDiscussionState state, DiscussionRecords records) {
        return switch (state) {
            case PLANNED -> records.planned(CASE);
            case HELD -> records.held(CASE);
            case RECAPPED -> after(records.held(CASE), ChildDiscussionAction.RECAP, records);
            case CANCELLED -> after(records.planned(CASE), ChildDiscussionAction.CANCEL, records);
        };
    }

    private ChildDiscussion after(ChildDiscussion discussion, ChildDiscussionAction action, DiscussionRecords records) {
        Actor rik = centre.actor("rik");
        ChildDiscussionId id = discussion.id();
        Revision revision = discussion.revision();
        return switch (action) {
            case AGENDA -> centre.discussions.agenda(rik, id, revision, records.more());
            case HOLD -> centre.discussions.hold(rik, id, revision, records.holding());
            case RECAP -> centre.discussions.recap(rik, id, revision, records.agreed());
            case CANCEL -> centre.discussions.cancel(rik, id, revision, new CancelChildDiscussion("ill", null));
        };
    }

    @Test
    void leadsAFollowUpWhereTheTableSays() {
        DiscussionRecords records = new DiscussionRecords(MatrixCentre.of(centre));

        new PlayedTable<>(
                        "discussion/follow-up-transitions.csv",
                        List.of(FollowUpState.values()),
                        List.of(FollowUpAction.values()),
                        StepPlanProblems.FOLLOW_UP_STATE)
                .play((state, action) -> in(state, records), (followUp, action) -> after(followUp, action)
                        .state());
    }

    private FollowUp in(FollowUpState state, DiscussionRecords records) {
        FollowUp open = records.followUp(CASE);
        return switch (state) {
            case OPEN -> open;
            case DONE -> after(open, FollowUpAction.COMPLETE);
            case DROPPED -> after(open, FollowUpAction.DROP);
        };
    }

    private FollowUp after(FollowUp followUp, FollowUpAction action) {
        Actor rik = centre.actor("rik");
        return action == FollowUpAction.COMPLETE
                ? centre.followUps.complete(rik, followUp.id(), followUp.revision(), new CompleteFollowUp(null, null))
                : centre.followUps.drop(rik, followUp.id(), followUp.revision(), new DropFollowUp("no need", null));
    }
}
