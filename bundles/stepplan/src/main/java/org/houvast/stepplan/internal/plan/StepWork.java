package org.houvast.stepplan.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.stepplan.CompleteStep;
import org.houvast.stepplan.InvolveParents;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.ParentPart;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.ReturnStep;
import org.houvast.stepplan.StepAction;
import org.houvast.stepplan.StepPlanAction;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Staff;
import org.jspecify.annotations.Nullable;

/** Work on one step of a plan: the transitions of {@link StepPlanTransitions#STEP} with their guards. */
final class StepWork {
    private final StepPlanEntity plan;
    private final List<TemplateStep> template;
    private final TemplateStep step;
    private final Supplier<UUID> ids;

    private StepWork(StepPlanEntity plan, List<TemplateStep> template, TemplateStep step, Supplier<UUID> ids) {
        this.plan = plan;
        this.template = template;
        this.step = step;
        this.ids = ids;
    }

    /**
     * Work on a step.
     *
     * @throws Problem {@link StepPlanProblems#STEP_UNKNOWN}
     */
    static StepWork on(StepPlanEntity plan, List<TemplateStep> template, int no, Supplier<UUID> ids) {
        TemplateStep step = plan.course(template).step(no).orElseThrow(() -> Problem.of(StepPlanProblems.STEP_UNKNOWN));
        return new StepWork(plan, template, step, ids);
    }

    void start(Moment moment) {
        StepEntity row = begin(StepAction.START, moment);
        row.start(moment);
    }

    void complete(CompleteStep command, Moment moment) {
        requireState(StepAction.COMPLETE);
        plan.work(moment);
        StepEntity row = plan.touch(step.no(), ids);
        if (command.parents() != null) {
            involve(row, command.parents(), moment);
        }
        if (parentsOpen(moment.today())) {
            throw Problem.of(StepPlanProblems.PARENTS_OPEN, step.no());
        }
        row.complete(command.note(), moment);
    }

    void skip(String reason, Moment moment) {
        StepEntity row = begin(StepAction.SKIP, moment);
        row.skip(reason, moment);
    }

    void sendBack(ReturnStep command, Moment moment) {
        requireState(StepAction.RETURN);
        StepCourse course = plan.course(template);
        boolean done = command.to() < step.no()
                && course.step(command.to())
                        .filter(s -> course.state(s) == StepState.DONE)
                        .isPresent();
        if (!done) {
            throw Problem.of(StepPlanProblems.RETURN_NOT_EARLIER, command.to());
        }
        plan.work(moment);
        plan.touch(step.no(), ids).sendBack(command.to(), command.reason());
        course.touched().values().stream()
                .filter(s -> s.no() >= command.to() && s.no() < step.no())
                .forEach(StepEntity::reopen);
    }

    void recordParents(InvolveParents command, Moment moment) {
        StepEntity row = begin(StepAction.RECORD_PARENTS, moment);
        involve(row, command, moment);
    }

    private void involve(StepEntity row, InvolveParents command, Moment moment) {
        row.involve(ParentColumns.of(command, plan.target().children().isEmpty(), moment));
    }

    void postpone(PostponeParents command, LocalDate latest, Moment moment) {
        StepEntity row = begin(StepAction.POSTPONE_PARENTS, moment);
        row.postpone(PostponementColumns.of(command, latest, moment));
    }

    void agreeToPostpone(boolean manager, Moment moment) {
        requireState(StepAction.CONFIRM_POSTPONEMENT);
        Rule.check(mayAgree(manager, moment.by()));
        plan.work(moment);
        StepEntity row = plan.touch(step.no(), ids);
        row.postponement().ifPresent(p -> row.postpone(p.agreed(moment.by())));
    }

    /** why this person is not the second one; for safety the second one is the manager */
    Optional<Refusal> mayAgree(boolean manager, Staff by) {
        Optional<PostponementColumns> asked =
                row().flatMap(StepEntity::postponement).filter(p -> !p.isAgreed());
        boolean hidden = asked.filter(p -> p.reason() == NotYetReason.SAFETY && !manager && !p.isBy(by))
                .isPresent();
        if (asked.isEmpty() || hidden) {
            return Optional.of(Refusal.of(StepPlanProblems.NO_POSTPONEMENT, step.no()));
        }
        return asked.get().isBy(by) ? Optional.of(Refusal.of(StepPlanProblems.SECOND_PERSON)) : Optional.empty();
    }

    /** why this step does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(StepAction action, LocalDate today) {
        return StepPlanTransitions.PLAN
                .refusal(plan.state(), StepPlanAction.WORK)
                .or(() -> StepPlanTransitions.STEP.refusal(state(), action))
                .or(() -> guard(action, today));
    }

    private Optional<Refusal> guard(StepAction action, LocalDate today) {
        boolean waits = action == StepAction.POSTPONE_PARENTS || action == StepAction.CONFIRM_POSTPONEMENT;
        if (waits && !involvesParents()) {
            return Optional.of(Refusal.of(StepPlanProblems.PARENTS_NOT_HERE, step.no()));
        }
        boolean nothingToWaitFor = action == StepAction.POSTPONE_PARENTS
                && row().flatMap(StepEntity::parents).isPresent();
        if (nothingToWaitFor) {
            return Optional.of(Refusal.of(StepPlanProblems.PARENTS_NOT_HERE, step.no()));
        }
        return action == StepAction.COMPLETE && parentsOpen(today)
                ? Optional.of(Refusal.of(StepPlanProblems.PARENTS_OPEN, step.no()))
                : Optional.empty();
    }

    StepState state() {
        return plan.course(template).state(step);
    }

    private Optional<StepEntity> row() {
        return Optional.ofNullable(plan.course(template).touched().get(step.no()));
    }

    private boolean involvesParents() {
        ParentPart parent = step.parent();
        return parent != null && parent.mode() != null && parent.mode().involves();
    }

    private boolean parentsOpen(LocalDate today) {
        @Nullable StepEntity row = row().orElse(null);
        boolean recorded = row != null && row.parents().isPresent();
        boolean waiting =
                row != null && row.postponement().filter(p -> p.holdsOn(today)).isPresent();
        return involvesParents() && !recorded && !waiting;
    }

    /** for what may begin with the state alone and the parents' part */
    private StepEntity begin(StepAction action, Moment moment) {
        requireState(action);
        Rule.check(guard(action, moment.today()));
        plan.work(moment);
        return plan.touch(step.no(), ids);
    }

    private void requireState(StepAction action) {
        StepPlanTransitions.PLAN.after(plan.state(), StepPlanAction.WORK);
        StepPlanTransitions.STEP.after(state(), action);
    }
}
