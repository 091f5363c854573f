package org.houvast.coaching.internal.answer;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.EvaluateSuccess;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.Side;
import org.houvast.coaching.SuccessEvaluation;
import org.houvast.coaching.SuccessEvaluationId;
import org.houvast.coaching.SuccessEvaluations;
import org.houvast.coaching.SuccessFigure;
import org.houvast.coaching.SuccessItem;
import org.houvast.coaching.SuccessPicture;
import org.houvast.coaching.SuccessScore;
import org.houvast.coaching.internal.HalfYear;
import org.houvast.coaching.internal.OwnRecords;
import org.houvast.coaching.internal.Scores;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closing evaluations in the database. */
@Component
public final class JpaSuccessEvaluations implements SuccessEvaluations {
    private static final AnswerKind KIND = AnswerKind.SUCCESS;

    private final Transactions transactions;
    private final Guard guard;
    private final OwnRecords records;
    private final Answers answers;

    @Activate
    public JpaSuccessEvaluations(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference Guard guard,
            @Reference OwnRecords records,
            @Reference Answers answers) {
        this.transactions = transactions;
        this.guard = guard;
        this.records = records;
        this.answers = answers;
    }

    @Override
    public SuccessEvaluation evaluate(Actor actor, EvaluateSuccess command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = answers.nextId();
            UUID questionId = command.questionId().value();
            ClosedQuestions.Line question = new ClosedQuestions(Rows.in(change.entities()))
                    .find(questionId)
                    .orElseThrow(() -> change.notFound(AnswerAccess.ASK_SUCCESS, "question", questionId));
            change.permit(AnswerAccess.ASK_SUCCESS, question.target());
            if (Sides.of(actor, question.target()).filter(s -> s == Side.STAFF).isEmpty()) {
                throw Problem.of(CoachingProblems.NO_SIDE);
            }
            Place place = question.access().place();
            Target target =
                    records.begin(change, AnswerAccess.ANSWER_SUCCESS, records.target(actor, KIND.type(), id, place));
            if (!question.closed()) {
                throw Problem.of(GrowthProblems.QUESTION_NOT_CLOSED);
            }
            List<Scores.Given> scores = command.scores().stream()
                    .map(s -> new Scores.Given(s.item().name(), s.score()))
                    .toList();
            return document(answers.give(change, target, KIND, questionId, Side.STAFF, scores));
        });
    }

    @Override
    public SuccessEvaluation get(Actor actor, SuccessEvaluationId id) {
        return document(answers.get(actor, KIND, AnswerAccess.READ_SUCCESS, id.value()));
    }

    @Override
    public Page<SuccessEvaluation> own(Actor actor, PageRequest page) {
        return guard.read(actor, reading -> {
            Page<Answer> own = answers.own(reading, KIND, AnswerAccess.READ_SUCCESS, page);
            return new Page<>(
                    own.items().stream().map(JpaSuccessEvaluations::document).toList(), own.next());
        });
    }

    @Override
    public SuccessPicture picture(Actor actor, FigureFilter filter) {
        return guard.read(actor, reading -> {
            Place place = HalfYear.place(filter);
            reading.permit(AnswerAccess.SUCCESS_PICTURE, records.team(actor, KIND.type(), place));
            Answers.Picture picture = answers.picture(KIND, place, filter, actor.at());
            List<SuccessFigure> figures = Stream.of(SuccessItem.values())
                    .map(item -> new SuccessFigure(item, picture.of(Side.STAFF, item)))
                    .toList();
            return new SuccessPicture(
                    place, picture.half().from(), picture.half().until(), figures);
        });
    }

    private static SuccessEvaluation document(Answer answer) {
        return new SuccessEvaluation(
                new SuccessEvaluationId(answer.id()),
                new Revision(answer.revision()),
                answer.owner(),
                answer.place(),
                new QuestionId(answer.about()),
                answer.scores().stream()
                        .map(s -> new SuccessScore(SuccessItem.valueOf(s.item()), s.score()))
                        .toList(),
                answer.at(),
                List.of());
    }
}
