package org.houvast.coaching.internal.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.ConfirmAssessment;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.ProposeAssessment;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.internal.Arranged;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.PracticeCentre;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakTheGlass;

/** The centre that every action is tried at, and the records that it is tried on. */
final class MatrixCentre {
    private static final Map<CoachingCentre, MatrixCentre> KNOWN = new WeakHashMap<>();

    static final Subject SUN = Subject.of(new GroupRef("sun"));
    static final Subject KIM = Subject.of(new ChildRef("kim"));
    static final Subject TIM = Subject.of(new ChildRef("tim"));
    /** a child of the family of otto */
    static final Subject NOA = Subject.of(new ChildRef("noa"));

    static final GroupRef GROUP = new GroupRef("sun");

    final CoachingCentre centre;
    final PracticeCentre practice;
    final Arranged arranged;
    CoachAssignment esras;

    private int times;

    /** the one that all tests of a centre share */
    static synchronized MatrixCentre of(CoachingCentre centre, PracticeCentre practice) {
        return KNOWN.computeIfAbsent(centre, c -> new MatrixCentre(c, practice));
    }

    private MatrixCentre(CoachingCentre centre, PracticeCentre practice) {
        this.centre = centre;
        this.practice = practice;
        this.arranged = Arranged.at(centre);
        centre.host
                .child("kim", CoachingCentre.BORN, "sun")
                .staff("mo", Role.STAFF, "star")
                .staff("gus", Role.STAFF, "star")
                .staff("gia", Role.STAFF)
                .mentor("kim", "mo")
                .guardian("anna", "kim", Custody.YES);
        centre.consented();
        this.esras = centre.assignments
                .list(as("rik"), new AssignmentFilter(new StaffRef("esra"), null, null, null), PageRequest.first())
                .items()
                .get(0);
    }

    Actor as(String person) {
        if (person.equals("gia")) {
            Stream.of(KIM, TIM, NOA).flatMap(s -> s.child().stream()).forEach(this::openInAnEmergency);
        }
        return centre.actor(person);
    }

    /** by gia, again when the time of the last opening is over */
    private void openInAnEmergency(ChildRef child) {
        Actor gia = centre.actor("gia");
        if (!gia.scope().glass().open().containsKey(child)) {
            var unused = centre.privacy
                    .breakGlass()
                    .open(gia, new BreakTheGlass(child, "An ambulance asks what the child is allergic to."));
        }
    }

    LocalDate today() {
        return centre.clock.today();
    }

    /** the assignment of esra begins anew, for what is answered once about each */
    CoachAssignment again() {
        centre.assignments.end(as("rik"), esras.id(), esras.revision(), new EndAssignment(null));
        esras = centre.assigned("esra", "sun");
        return esras;
    }

    /** somebody of whom there is only one, so that nothing stands in the way of another try */
    StaffRef newCoach() {
        String key = "coach" + ++times;
        centre.host.coach(key, "care");
        return new StaffRef(key);
    }

    /** a number that was not given before */
    int next() {
        return ++times;
    }

    /** whether some page of a list has this record */
    static boolean listed(Function<PageRequest, Page<?>> list, Function<Object, UUID> id, UUID wanted) {
        PageRequest page = new PageRequest(200, null);
        while (true) {
            Page<?> found = list.apply(page);
            if (found.items().stream().map(id).anyMatch(wanted::equals)) {
                return true;
            }
            if (found.next() == null) {
                return false;
            }
            page = new PageRequest(200, found.next());
        }
    }

    Question drafted(Subject subject) {
        return invited(centre.questions.draft(as("vera"), question(subject, false)));
    }

    static DraftQuestion question(Subject subject, boolean askNow) {
        return new DraftQuestion(
                subject, null, "It is loud after lunch.", null, null, null, null, null, null, askNow, null);
    }

    Question asked(Subject subject) {
        return invited(centre.questions.draft(as("vera"), question(subject, true)));
    }

    private Question invited(Question question) {
        centre.guests.add("gus", question.id().value());
        return question;
    }

    Question pickedUp(Subject subject) {
        Question asked = asked(subject);
        return centre.questions.pickUp(as("esra"), asked.id(), asked.revision());
    }

    Question now(Question question) {
        return now(question.id());
    }

    Question now(QuestionId question) {
        return centre.questions.get(as("vera"), question);
    }

    JointAssessment finding(Subject subject) {
        return finding(subject, Outcome.STAFF_UNCERTAINTY);
    }

    private JointAssessment finding(Subject subject, Outcome outcome) {
        Question question = pickedUp(subject);
        return centre.assessments.draft(
                as("vera"),
                new DraftAssessment(
                        question.id(),
                        List.of(centre.observed("vera", now(question))),
                        outcome,
                        "It has lasted for weeks.",
                        "Plays with sand.",
                        null,
                        null,
                        null));
    }

    JointAssessment proposed(Subject subject) {
        return proposedBy("vera", subject);
    }

    JointAssessment proposedBy(String who, Subject subject) {
        JointAssessment draft = finding(subject);
        return centre.assessments.propose(as(who), draft.id(), draft.revision(), new ProposeAssessment(null));
    }

    Question assessed(Subject subject) {
        return now(confirmed(subject, Outcome.STAFF_UNCERTAINTY).questionId());
    }

    /** what both sides found */
    JointAssessment confirmed(Subject subject, Outcome outcome) {
        JointAssessment draft = finding(subject, outcome);
        JointAssessment now =
                centre.assessments.propose(as("vera"), draft.id(), draft.revision(), new ProposeAssessment(null));
        for (String who : List.of("mila", "esra")) {
            now = centre.assessments.confirm(as(who), now.id(), now.revision(), new ConfirmAssessment(null, null));
        }
        return now;
    }

    Question trying(Subject subject) {
        Question question = assessed(subject);
        return centre.questions.agreeTryOut(
                as("esra"), question.id(), question.revision(), new AgreeTryOut("Sit by the door.", today(), null));
    }

    /** nothing is left to do, so it can be closed */
    Question done(Subject subject) {
        Question question = trying(subject);
        Question reviewed = centre.questions.reviewTryOut(
                as("vera"), question.id(), question.revision(), new ReviewTryOut(1, "It helped.", 4, null));
        return centre.questions.offerEvaluation(as("vera"), reviewed.id(), reviewed.revision());
    }

    Question closed(Subject subject) {
        Question question = done(subject);
        Question once = centre.questions.close(as("mila"), question.id(), question.revision());
        return centre.questions.close(as("esra"), once.id(), once.revision());
    }
}
