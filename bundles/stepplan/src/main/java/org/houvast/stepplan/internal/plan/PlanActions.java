package org.houvast.stepplan.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.Side;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.stepplan.AgreementSide;
import org.houvast.stepplan.StepAction;
import org.houvast.stepplan.StepPlanAction;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.internal.Sides;
import org.houvast.stepplan.internal.Staff;
import org.houvast.stepplan.internal.StepPlanAccess;

/** What a reader may do with a plan and its steps now, by the code that guards the actions. */
final class PlanActions {
    static final Set<AgreementSide> CONFIRMERS = EnumSet.of(AgreementSide.STAFF, AgreementSide.COACH);

    private final Guard guard;
    private final Sides sides;

    PlanActions(Guard guard, Sides sides) {
        this.guard = guard;
        this.sides = sides;
    }

    List<AllowedAction> ofPlan(Actor actor, StepPlanEntity plan, List<TemplateStep> template, LocalDate today) {
        Target target = plan.target();
        return Arrays.stream(StepPlanAction.values())
                .filter(a -> a != StepPlanAction.WORK)
                .map(a -> AllowedAction.of(name(a), refusal(actor, plan, template, target, a)))
                .toList();
    }

    private Optional<Refusal> refusal(
            Actor actor, StepPlanEntity plan, List<TemplateStep> template, Target target, StepPlanAction action) {
        return guard.refusal(actor, access(action), target)
                .or(() -> plan.refusalOf(action, template))
                .or(() -> action == StepPlanAction.CONFIRM ? side(actor, plan, target) : Optional.empty());
    }

    private Optional<Refusal> side(Actor actor, StepPlanEntity plan, Target target) {
        try {
            Set<AgreementSide> own = EnumSet.copyOf(sides.of(actor, target));
            own.retainAll(CONFIRMERS);
            return own.stream()
                    .map(s -> plan.mayConfirm(Side.valueOf(s.name()), Staff.of(actor)))
                    .filter(r -> r.isEmpty() || own.size() == 1)
                    .findFirst()
                    .orElse(Optional.of(Refusal.of(StepPlanProblems.NO_SIDE)));
        } catch (Problem coachingIsAway) {
            return Optional.of(Refusal.of(coachingIsAway.type()));
        }
    }

    static Action access(StepPlanAction action) {
        return switch (action) {
            case REVISE -> StepPlanAccess.PLAN_REVISE;
            case CONFIRM -> StepPlanAccess.PLAN_CONFIRM;
            case WORK -> StepPlanAccess.STEP_WORK;
            case PAUSE -> StepPlanAccess.PLAN_PAUSE;
            case RESUME -> StepPlanAccess.PLAN_RESUME;
            case MIGRATE -> StepPlanAccess.PLAN_MIGRATE;
            case COMPLETE -> StepPlanAccess.PLAN_COMPLETE;
            case STOP -> StepPlanAccess.PLAN_STOP;
        };
    }

    static Action access(StepAction action) {
        return action == StepAction.CONFIRM_POSTPONEMENT ? StepPlanAccess.STEP_SECOND : StepPlanAccess.STEP_WORK;
    }

    /** for the step whose turn it is all actions; for the others those that are allowed */
    Map<Integer, List<AllowedAction>> ofSteps(
            Actor actor, StepPlanEntity plan, List<TemplateStep> template, LocalDate today) {
        Target target = plan.target();
        boolean manager = actor.scope().relationsTo(target).contains(Relation.LOCATION_MANAGER);
        Map<Action, Optional<Refusal>> permission = new HashMap<>();
        Map<Integer, List<AllowedAction>> allowed = new HashMap<>();
        for (TemplateStep step : template) {
            boolean turn = Integer.valueOf(step.no()).equals(plan.progress().no());
            StepWork work = StepWork.on(plan, template, step.no(), UUID::randomUUID);
            List<AllowedAction> own = new ArrayList<>();
            for (StepAction action : StepAction.values()) {
                Optional<Refusal> refusal = permission
                        .computeIfAbsent(access(action), a -> guard.refusal(actor, a, target))
                        .or(() -> work.refusalOf(action, today))
                        .or(() -> action == StepAction.CONFIRM_POSTPONEMENT
                                ? work.mayAgree(manager, Staff.of(actor))
                                : Optional.empty());
                if (turn || refusal.isEmpty()) {
                    own.add(AllowedAction.of(name(action), refusal));
                }
            }
            allowed.put(step.no(), own);
        }
        return allowed;
    }

    private static String name(Enum<?> action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
