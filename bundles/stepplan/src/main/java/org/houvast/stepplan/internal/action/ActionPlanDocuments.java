package org.houvast.stepplan.internal.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanAction;
import org.houvast.stepplan.AgreementSide;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.Sides;
import org.houvast.stepplan.internal.Staff;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;

/** Shows an action plan as its reader may see it. */
final class ActionPlanDocuments {
    private final Guard guard;
    private final Aliases aliases;
    private final Sides sides;

    ActionPlanDocuments(Workbench bench, Sides sides) {
        this.guard = bench.guard();
        this.aliases = bench.aliases();
        this.sides = sides;
    }

    ActionPlan of(Actor actor, ActionPlanEntity entity) {
        Target target = entity.target();
        boolean named = actor.scope().mayName(target);
        UUID caseId = entity.caseId();
        @Nullable String alias = named ? null : aliases.of(Set.of(caseId)).get(caseId);
        return entity.document(
                entity.access().subject(named, alias), actor.scope().today(), allowed(actor, entity, target));
    }

    private List<AllowedAction> allowed(Actor actor, ActionPlanEntity entity, Target target) {
        return Arrays.stream(ActionPlanAction.values())
                .map(a -> AllowedAction.of(
                        a.name().toLowerCase(Locale.ROOT).replace('_', '-'), refusal(actor, entity, target, a)))
                .toList();
    }

    private Optional<Refusal> refusal(Actor actor, ActionPlanEntity entity, Target target, ActionPlanAction action) {
        return guard.refusal(actor, access(action), target)
                .or(() -> entity.refusalOf(action))
                .or(() -> action == ActionPlanAction.AGREE ? side(actor, entity, target) : Optional.empty());
    }

    private Optional<Refusal> side(Actor actor, ActionPlanEntity entity, Target target) {
        try {
            Set<AgreementSide> own = sides.of(actor, target);
            return own.stream()
                    .map(s -> entity.mayAgree(s, Staff.of(actor)))
                    .filter(r -> r.isEmpty() || own.size() == 1)
                    .findFirst()
                    .orElse(Optional.of(Refusal.of(StepPlanProblems.NO_SIDE)));
        } catch (Problem coachingIsAway) {
            return Optional.of(Refusal.of(coachingIsAway.type()));
        }
    }

    static Action access(ActionPlanAction action) {
        return switch (action) {
            case REVISE -> StepPlanAccess.ACTION_PLAN_REVISE;
            case CONSULT -> StepPlanAccess.ACTION_PLAN_CONSULT;
            case DISCUSS -> StepPlanAccess.ACTION_PLAN_DISCUSS;
            case RECORD_PARENTS -> StepPlanAccess.ACTION_PLAN_PARENTS;
            case AGREE -> StepPlanAccess.ACTION_PLAN_AGREE;
            case START -> StepPlanAccess.ACTION_PLAN_START;
            case REVIEW -> StepPlanAccess.ACTION_PLAN_REVIEW;
            case CLOSE -> StepPlanAccess.ACTION_PLAN_CLOSE;
        };
    }
}
