package org.houvast.stepplan.internal.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.commons.Refusal;
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.Attainment;
import org.houvast.stepplan.Goal;
import org.houvast.stepplan.PlannedAction;
import org.houvast.stepplan.ReviewActionPlan;
import org.houvast.stepplan.Setting;
import org.houvast.stepplan.StepPlanProblems;
import org.jspecify.annotations.Nullable;

/** What an action plan has to be: well formed always, complete before the parents are asked. */
final class ActionPlanRules {
    private ActionPlanRules() {}

    /**
     * Returns the text when it is well formed.
     *
     * @throws Problem {@link StepPlanProblems#ACTION_PLAN_INVALID}
     */
    static ActionPlanText checked(ActionPlanText text) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < text.goals().size(); i++) {
            if (text.goals().get(i).setting() == Setting.BOTH) {
                flaws.add(Flaw.of("/goals/" + i + "/setting", "setting"));
            }
        }
        for (int i = 0; i < text.actions().size(); i++) {
            PlannedAction action = text.actions().get(i);
            if (action.review() != null && action.review().isBefore(action.from())) {
                flaws.add(Flaw.of("/actions/" + i + "/review", "review"));
            }
        }
        invalid(flaws);
        return text;
    }

    /** what is missing before the plan is discussed; the first thing that is */
    static Optional<Refusal> missing(ActionPlanText text, boolean group) {
        if (!group && text.goals().stream().noneMatch(g -> g.setting() == Setting.HOME)) {
            return missing("goal-home");
        }
        if (text.goals().stream().noneMatch(g -> g.setting() == Setting.CENTRE)) {
            return missing("goal-centre");
        }
        for (Goal goal : text.goals()) {
            if (isBlank(goal.baseline())) {
                return missing("baseline");
            }
            if (isBlank(goal.target())) {
                return missing("target");
            }
        }
        if (text.actions().isEmpty()) {
            return missing("actions");
        }
        return text.supportLevel() == null ? missing("support-level") : Optional.empty();
    }

    static Optional<Refusal> missing(String code) {
        return Optional.of(Refusal.of(StepPlanProblems.ACTION_PLAN_INCOMPLETE, code));
    }

    /**
     * Goes on when a review is well formed.
     *
     * @throws Problem {@link StepPlanProblems#ACTION_PLAN_INVALID}, {@link StepPlanProblems#GOAL_UNKNOWN},
     *     {@link StepPlanProblems#DATE_INVALID}
     */
    static void check(ReviewActionPlan command, int goals, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < command.attainments().size(); i++) {
            Attainment attainment = command.attainments().get(i);
            if (attainment.value() < -2 || attainment.value() > 2) {
                flaws.add(Flaw.of("/attainments/" + i + "/value", "attainment"));
            }
            boolean there = attainment.goal() >= 1 && attainment.goal() <= goals;
            if (!there || !named.add(attainment.goal())) {
                throw Problem.of(StepPlanProblems.GOAL_UNKNOWN, attainment.goal());
            }
        }
        invalid(flaws);
        LocalDate next = command.nextReview();
        if (command.on().isAfter(today) || (next != null && !next.isAfter(command.on()))) {
            throw Problem.of(StepPlanProblems.DATE_INVALID);
        }
    }

    private static void invalid(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw Problem.flawed(StepPlanProblems.ACTION_PLAN_INVALID, flaws);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
