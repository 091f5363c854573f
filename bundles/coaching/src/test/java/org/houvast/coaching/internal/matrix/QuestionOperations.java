package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.KIM;
import static org.houvast.coaching.internal.matrix.MatrixCentre.SUN;
import static org.houvast.coaching.internal.matrix.MatrixCentre.TIM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.AskQuestion;
import org.houvast.coaching.AssessmentFilter;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.AssessmentSummary;
import org.houvast.coaching.CaseParticipants;
import org.houvast.coaching.ConfirmAssessment;
import org.houvast.coaching.DissentFromAssessment;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.FollowUpOutside;
import org.houvast.coaching.JointAssessments;
import org.houvast.coaching.PostponeAssessment;
import org.houvast.coaching.ProposeAssessment;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionSummary;
import org.houvast.coaching.Questions;
import org.houvast.coaching.ReopenQuestion;
import org.houvast.coaching.ReturnAssessment;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.ReviseAssessment;
import org.houvast.coaching.ReviseQuestion;
import org.houvast.coaching.Urgency;
import org.houvast.coaching.WithdrawQuestion;
import org.houvast.coaching.internal.question.PolicyCaseParticipants;
import org.houvast.coaching.internal.question.ReadActions;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How questions and joint assessments are tried. */
final class QuestionOperations {
    private static final QuestionFilter ALL = new QuestionFilter(null, null, null, null, null, null);

    private final MatrixCentre at;
    private final Questions questions;
    private final JointAssessments assessments;

    QuestionOperations(MatrixCentre at) {
        this.at = at;
        this.questions = at.centre.questions;
        this.assessments = at.centre.assessments;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        all.put("coaching.question.read", eachCase(this::reading));
        all.put("coaching.question.participants", eachCase(this::participants));
        all.put("coaching.question.read-of-child", List.of(ofChild("CASE", KIM), ofChild("NAMED_CASE", TIM)));
        all.put(
                "coaching.question.read-draft",
                List.of(Operation.reading("CASE", "vera", () -> at.drafted(KIM), this::get, listed(ALL))));
        all.put(
                "coaching.question.draft",
                List.of(
                        Operation.of("GROUP", p -> questions.draft(at.as(p), MatrixCentre.question(SUN, false))),
                        Operation.of("GROUP_CASE", p -> questions.draft(at.as(p), MatrixCentre.question(SUN, false))),
                        Operation.of("CHILD", p -> questions.draft(at.as(p), MatrixCentre.question(KIM, false)))));
        drafts(all);
        open(all);
        assessed(all);
        assessments(all);
        return all;
    }

    private static List<Operation> eachCase(BiFunction<String, Subject, Operation> operation) {
        return List.of(
                operation.apply("GROUP_CASE", SUN), operation.apply("CASE", KIM), operation.apply("NAMED_CASE", TIM));
    }

    private List<Operation> eachCase(Function<Subject, Versioned> record, BiConsumer<String, Ref> attempt) {
        return eachCase((kind, subject) -> Operation.on(kind, "vera", () -> record.apply(subject), attempt));
    }

    private Operation reading(String kind, Subject subject) {
        return Operation.reading(kind, "vera", () -> at.asked(subject), this::get, listed(ALL));
    }

    private Operation participants(String kind, Subject subject) {
        CaseParticipants participants = new PolicyCaseParticipants(
                at.centre.desk.transactions(),
                at.centre.desk.dataSource(),
                at.centre.desk.guard(),
                at.centre.desk.host(),
                at.centre.privacy.actors(),
                new ReadActions());
        return Operation.on(kind, "vera", () -> at.asked(subject), (p, q) -> participants.of(at.as(p), id(q)));
    }

    private Operation ofChild(String kind, Subject child) {
        QuestionFilter filter = new QuestionFilter(child.child().orElseThrow(), null, null, null, null, null);
        return Operation.on(
                kind,
                "vera",
                () -> at.asked(child),
                (p, q) -> Operation.shown(listed(filter).shows(p, q.id())));
    }

    private Operation.Listed listed(QuestionFilter filter) {
        return (person, id) -> MatrixCentre.listed(
                page -> questions.list(at.as(person), filter, page),
                s -> ((QuestionSummary) s).id().value(),
                id);
    }

    private void get(String person, Ref question) {
        questions.get(at.as(person), id(question));
    }

    private static QuestionId id(Ref question) {
        return new QuestionId(question.id());
    }

    private void drafts(Map<String, List<Operation>> all) {
        all.put(
                "coaching.question.revise",
                eachCase(
                        at::drafted,
                        (p, q) -> questions.revise(
                                at.as(p),
                                id(q),
                                q.revision(),
                                new ReviseQuestion(
                                        "It is loud.",
                                        null,
                                        List.of(),
                                        List.of(),
                                        Urgency.NEXT_MOMENT,
                                        at.today(),
                                        null))));
        all.put(
                "coaching.question.ask",
                eachCase(at::drafted, (p, q) -> questions.ask(at.as(p), id(q), q.revision(), new AskQuestion(null))));
        all.put("coaching.question.discard", eachCase(at::drafted, this::withdraw));
        all.put("coaching.question.withdraw", eachCase(at::asked, this::withdraw));
    }

    private void withdraw(String person, Ref question) {
        questions.withdraw(
                at.as(person), id(question), question.revision(), new WithdrawQuestion("not any more", null));
    }

    private void open(Map<String, List<Operation>> all) {
        all.put(
                "coaching.question.pick-up",
                eachCase(at::asked, (p, q) -> questions.pickUp(at.as(p), id(q), q.revision())));
        all.put(
                "coaching.question.explore",
                eachCase(at::pickedUp, (p, q) -> questions.explore(at.as(p), id(q), q.revision())));
        all.put(
                "coaching.question.reveal",
                List.of(Operation.on(
                        "NAMED_CASE",
                        "vera",
                        () -> at.asked(TIM),
                        (p, q) -> questions.reveal(at.as(p), id(q), q.revision()))));
    }

    private void assessed(Map<String, List<Operation>> all) {
        all.put(
                "coaching.question.follow-up",
                eachCase(at::assessed, (p, q) -> questions.followUp(at.as(p), id(q), q.revision())));
        all.put(
                "coaching.question.agree-try-out",
                eachCase(
                        at::assessed,
                        (p, q) -> questions.agreeTryOut(
                                at.as(p), id(q), q.revision(), new AgreeTryOut("Sit down.", at.today(), null))));
        all.put(
                "coaching.question.review-try-out",
                eachCase(
                        at::trying,
                        (p, q) -> questions.reviewTryOut(
                                at.as(p), id(q), q.revision(), new ReviewTryOut(1, "It helped.", 4, null))));
        all.put(
                "coaching.question.follow-up-outside",
                eachCase(
                        at::assessed,
                        (p, q) -> questions.followUpOutside(
                                at.as(p), id(q), q.revision(), new FollowUpOutside("the family doctor", null))));
        all.put(
                "coaching.question.offer-evaluation",
                eachCase(at::trying, (p, q) -> questions.offerEvaluation(at.as(p), id(q), q.revision())));
        all.put(
                "coaching.question.close",
                eachCase(at::done, (p, q) -> questions.close(at.as(p), id(q), q.revision())));
        all.put(
                "coaching.question.reopen",
                eachCase(
                        at::closed,
                        (p, q) -> questions.reopen(
                                at.as(p), id(q), q.revision(), new ReopenQuestion("it began again", null))));
    }

    private void assessments(Map<String, List<Operation>> all) {
        all.put("coaching.assessment.read", eachCase((kind, s) -> readingFinding(kind, () -> at.proposed(s))));
        all.put("coaching.assessment.read-draft", eachCase((kind, s) -> readingFinding(kind, () -> at.finding(s))));
        all.put(
                "coaching.assessment.draft",
                eachCase(
                        at::pickedUp,
                        (p, q) -> assessments.draft(
                                at.as(p), new DraftAssessment(id(q), null, null, null, null, null, null, null))));
        all.put(
                "coaching.assessment.revise",
                eachCase(
                        at::finding,
                        (p, a) -> assessments.revise(
                                at.as(p),
                                finding(a),
                                a.revision(),
                                new ReviseAssessment(List.of(), null, "For weeks.", null, null, null, null))));
        all.put(
                "coaching.assessment.propose",
                eachCase(
                        at::finding,
                        (p, a) ->
                                assessments.propose(at.as(p), finding(a), a.revision(), new ProposeAssessment(null))));
        answers(all);
    }

    private void answers(Map<String, List<Operation>> all) {
        all.put(
                "coaching.assessment.confirm",
                eachCase(
                        at::proposed,
                        (p, a) -> assessments.confirm(
                                at.as(p), finding(a), a.revision(), new ConfirmAssessment(null, null))));
        all.put(
                "coaching.assessment.return",
                Stream.concat(
                                eachCase(at::proposed, this::sendBack).stream(),
                                Stream.of(Operation.on(
                                        "CASE/of the coach", "vera", () -> at.proposedBy("esra", KIM), this::sendBack)))
                        .toList());
        all.put(
                "coaching.assessment.postpone",
                eachCase(
                        at::proposed,
                        (p, a) -> assessments.postpone(
                                at.as(p),
                                finding(a),
                                a.revision(),
                                new PostponeAssessment(at.today().plusDays(7), "the goodbye", null))));
        all.put(
                "coaching.assessment.dissent",
                eachCase(
                        at::proposed,
                        (p, a) -> assessments.dissent(
                                at.as(p),
                                finding(a),
                                a.revision(),
                                new DissentFromAssessment("I see it in another way.", null))));
    }

    private void sendBack(String person, Ref assessment) {
        assessments.sendBack(
                at.as(person), finding(assessment), assessment.revision(), new ReturnAssessment("not yet", null));
    }

    private Operation readingFinding(String kind, Supplier<Versioned> record) {
        AssessmentFilter every = new AssessmentFilter(null, null, null, null, null);
        return Operation.reading(
                kind,
                "vera",
                record,
                (p, a) -> assessments.get(at.as(p), finding(a)),
                (p, id) -> MatrixCentre.listed(
                        page -> assessments.list(at.as(p), every, page),
                        s -> ((AssessmentSummary) s).id().value(),
                        id));
    }

    private static AssessmentId finding(Ref assessment) {
        return new AssessmentId(assessment.id());
    }
}
