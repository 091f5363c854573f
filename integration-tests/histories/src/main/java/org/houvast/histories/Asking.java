package org.houvast.histories;

import java.util.List;
import java.util.Optional;
import org.houvast.coaching.Confidentiality;
import org.houvast.coaching.ConfirmAssessment;
import org.houvast.coaching.Conversation;
import org.houvast.coaching.ConversationKind;
import org.houvast.coaching.Conversations;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.JointAssessments;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.ProposeAssessment;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.Questions;
import org.houvast.coaching.RecordConversation;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Subject;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationText;
import org.houvast.observation.Observations;
import org.houvast.stepplan.CreateStepPlan;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlans;

/** Steps with questions and what follows from them. */
final class Asking {
    private Asking() {}

    /** a name in the text is held back */
    static void ask(History h) {
        String who = h.staff();
        String word = h.child.word("question");
        String name = h.chance(15) ? Words.of(h.child.number, "name") : "";
        Question asked = h.get(Questions.class)
                .draft(
                        h.actor(who),
                        new DraftQuestion(
                                Subject.of(h.child.ref()),
                                null,
                                word + " hides " + name,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                true,
                                null));
        h.did(who);
        if (!name.isEmpty()) {
            h.differ("a name was taken in a question");
        }
        h.child.asked.add(word);
        h.made("question", asked.id().value(), word, who);
    }

    static void pickUp(History h) {
        h.any("question").ifPresent(m -> {
            String who = h.who("esra", "iris");
            Questions questions = h.get(Questions.class);
            Question now = questions.get(h.actor(who), new QuestionId(m.id()));
            questions.pickUp(h.actor(who), now.id(), now.revision());
            h.did(who);
        });
    }

    /** the coach knows the child by what it is called in the case */
    static void noteByAlias(History h) {
        h.any("question").ifPresent(m -> {
            String who = h.who("esra");
            Question now = h.get(Questions.class).get(h.actor(who), new QuestionId(m.id()));
            String word = h.child.word("note");
            Observations observations = h.get(Observations.class);
            Observation draft = observations.capture(
                    h.actor(who),
                    new CaptureObservation(
                            now.subject(),
                            null,
                            null,
                            m.id(),
                            null,
                            now.group(),
                            ObservationText.of(word + " looks on")));
            h.part();
            h.did(who);
            h.made("note", draft.id().value(), word, who);
            observations.finalise(h.actor(who), draft.id(), draft.revision());
        });
    }

    static void assess(History h) {
        Optional<Made> question = h.any("question");
        Optional<Made> seen = h.any("observation");
        if (question.isEmpty() || seen.isEmpty()) {
            return;
        }
        String who = h.staff();
        String word = h.child.word("assessment");
        JointAssessments assessments = h.get(JointAssessments.class);
        JointAssessment draft = assessments.draft(
                h.actor(who),
                new DraftAssessment(
                        new QuestionId(question.get().id()),
                        List.of(new ObservationId(seen.get().id())),
                        h.pick(List.of(Outcome.values())),
                        word + " for weeks",
                        word + " plays with sand",
                        h.chance(50) ? word + " say the parents" : null,
                        null,
                        null));
        h.part();
        h.did(who);
        h.made("assessment", draft.id().value(), word, who);
        JointAssessment proposed =
                assessments.propose(h.actor(who), draft.id(), draft.revision(), new ProposeAssessment(null));
        JointAssessment once = assessments.confirm(
                h.actor(h.staff()), proposed.id(), proposed.revision(), new ConfirmAssessment(word + " yes", null));
        assessments.confirm(h.actor("esra"), once.id(), once.revision(), new ConfirmAssessment(null, null));
    }

    static void talk(History h) {
        String who = h.staff();
        String word = h.child.word("talk");
        boolean parents = h.chance(50);
        Conversation talk = h.get(Conversations.class)
                .record(
                        h.actor(who),
                        new RecordConversation(
                                parents ? ConversationKind.PARENT : ConversationKind.CHILD_DISCUSSION,
                                null,
                                Subject.of(h.child.ref()),
                                null,
                                h.world.today(),
                                null,
                                parents && !h.child.guardians.isEmpty()
                                        ? List.of(new GuardianRef(h.child
                                                .guardians
                                                .keySet()
                                                .iterator()
                                                .next()))
                                        : null,
                                word + " we talked",
                                null,
                                h.pick(List.of(Confidentiality.values())),
                                null));
        h.did(who);
        h.made("talk", talk.id().value(), word, who);
    }

    static void plan(History h) {
        h.any("question").ifPresent(m -> {
            String who = h.staff();
            String word = h.child.word("plan");
            StepPlan plan = h.get(StepPlans.class)
                    .create(
                            h.actor(who),
                            new CreateStepPlan(
                                    h.world.template(),
                                    new QuestionId(m.id()),
                                    null,
                                    new PlanText(word + " rest", word + " laughs"),
                                    null));
            h.did(who);
            h.made("plan", plan.id().value(), word, who);
        });
    }
}
