package org.houvast.stepplan.internal.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.Attainment;
import org.houvast.stepplan.ExpectedCare;
import org.houvast.stepplan.MeasuredGoal;
import org.houvast.stepplan.ProbabilityBand;
import org.houvast.stepplan.SupportLevel;
import org.jspecify.annotations.Nullable;

/** What an action plan holds: goals and how far they are, actions, alternatives, how much support, and when to look back. */
@MappedSuperclass
abstract class ActionPlanContent {
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

    /** writes it anew, whole; what was measured of the goals before goes */
    void write(ActionPlanText text) {
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
    }

    void expect(@Nullable ExpectedCare care) {
        expectedType = care == null ? null : care.type();
        expectedProbability = care == null ? null : care.probability();
    }

    boolean isCareExpected() {
        return expectedType != null;
    }

    void measure(List<Attainment> attainments, LocalDate on) {
        for (Attainment attainment : attainments) {
            int index = attainment.goal() - 1;
            goals.set(index, goals.get(index).measured(attainment.value(), on));
        }
    }

    int goalCount() {
        return goals.size();
    }

    void lookBackOn(@Nullable LocalDate day) {
        reviewOn = day;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
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

    List<MeasuredGoal> measured() {
        List<MeasuredGoal> measured = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            GoalColumns goal = goals.get(i);
            if (goal.attainment() != null && goal.measuredOn() != null) {
                measured.add(new MeasuredGoal(i + 1, goal.attainment(), goal.measuredOn()));
            }
        }
        return measured;
    }
}
