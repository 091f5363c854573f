package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.SUN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.houvast.coaching.AddGoalEvidence;
import org.houvast.coaching.Competence;
import org.houvast.coaching.EvidenceKind;
import org.houvast.coaching.LearningGoal;
import org.houvast.coaching.LearningGoalId;
import org.houvast.coaching.LearningGoalSummary;
import org.houvast.coaching.LearningGoalType;
import org.houvast.coaching.LinkLearningGoal;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.ReviseLearningGoal;
import org.houvast.coaching.SetLearningGoal;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.Growth;
import org.houvast.commons.Versioned;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How learning goals are tried; every goal is of vera. */
final class GoalOperations {
    private final MatrixCentre at;
    private final Growth growth;

    GoalOperations(MatrixCentre at) {
        this.at = at;
        this.growth = at.centre.growth;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        goals(all);
        return all;
    }

    private static List<Operation> own(Supplier<Versioned> record, BiConsumer<String, Ref> attempt) {
        return List.of(Operation.on("PLACE", "vera", record, attempt));
    }

    private void goals(Map<String, List<Operation>> all) {
        all.put(
                "coaching.learning-goal.read",
                List.of(Operation.reading(
                        "PLACE",
                        "vera",
                        () -> goal("vera"),
                        (p, g) -> growth.goals.get(at.as(p), goal(g)),
                        (p, id) -> MatrixCentre.listed(
                                page -> growth.goals.own(at.as(p), null, page),
                                s -> ((LearningGoalSummary) s).id().value(),
                                id))));
        all.put("coaching.learning-goal.set", List.of(Operation.of("TEAM", this::goal)));
        all.put(
                "coaching.learning-goal.revise",
                own(
                        () -> goal("vera"),
                        (p, g) -> growth.goals.revise(
                                at.as(p),
                                goal(g),
                                g.revision(),
                                new ReviseLearningGoal(
                                        Competence.PARENTS, LearningGoalType.PARENTS, "Tell parents early."))));
        all.put(
                "coaching.learning-goal.add-evidence",
                own(
                        () -> goal("vera"),
                        (p, g) -> growth.goals.addEvidence(
                                at.as(p),
                                goal(g),
                                g.revision(),
                                new AddGoalEvidence(EvidenceKind.TIP, new UUID(1, at.next())))));
        all.put("coaching.learning-goal.link", own(() -> goal("vera"), (p, g) -> {
            QuestionId question = at.assessed(SUN).id();
            growth.goals.link(at.as(p), goal(g), g.revision(), new LinkLearningGoal(question));
        }));
        all.put(
                "coaching.learning-goal.reach",
                own(() -> goal("vera"), (p, g) -> growth.goals.reach(at.as(p), goal(g), g.revision())));
        all.put(
                "coaching.learning-goal.drop",
                own(() -> goal("vera"), (p, g) -> growth.goals.drop(at.as(p), goal(g), g.revision())));
        all.put(
                "coaching.learning-goal.resume",
                own(this::reached, (p, g) -> growth.goals.resume(at.as(p), goal(g), g.revision())));
        all.put(
                "coaching.learning-goal.delete",
                own(() -> goal("vera"), (p, g) -> growth.goals.delete(at.as(p), goal(g), g.revision())));
    }

    private static LearningGoalId goal(Ref goal) {
        return new LearningGoalId(goal.id());
    }

    private LearningGoal goal(String who) {
        return growth.goals.set(
                at.as(who),
                new SetLearningGoal(
                        Competence.BEHAVIOUR, LearningGoalType.SIGNALLING, "Wait a while.", CoachingCentre.KDV));
    }

    private LearningGoal reached() {
        LearningGoal goal = goal("vera");
        return growth.goals.reach(at.as("vera"), goal.id(), goal.revision());
    }
}
