package org.houvast.coaching.internal.question;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.AskQuestion;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.FollowUpOutside;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionAction;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.QuestionSummary;
import org.houvast.coaching.Questions;
import org.houvast.coaching.ReopenQuestion;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.ReviseQuestion;
import org.houvast.coaching.WithdrawQuestion;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.Rule;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.MayHoldNames;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.WrittenText;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questions in the database. */
@Component
public final class JpaQuestions implements Questions {
    private final Transactions transactions;
    private final Guard guard;
    private final Clock clock;
    private final QuestionDrafting drafting;
    private final QuestionDocuments documents;
    private final QuestionRows rows;
    private final NamesInText names;

    /** What a draft says to those who read it once it is asked. */
    private record Asked(@Nullable String text, @Nullable String strengths, @Nullable Boolean namesChecked)
            implements MayHoldNames {}

    @Activate
    public JpaQuestions(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference Guard guard,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference QuestionDrafting drafting,
            @Reference QuestionDocuments documents,
            @Reference QuestionRows rows,
            @Reference NamesInText names) {
        this.transactions = transactions;
        this.guard = guard;
        this.clock = clock;
        this.drafting = drafting;
        this.documents = documents;
        this.rows = rows;
        this.names = names;
    }

    @Override
    public Question draft(Actor actor, DraftQuestion command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            QuestionEntity question = drafting.begin(actor, change, id, command);
            emit(change, question, "drafted");
            if (Boolean.TRUE.equals(command.askNow())) {
                ask(actor, change, question, command.namesChecked());
            }
            change.entities().persist(question);
            change.entities().flush();
            return documents.of(actor, question);
        });
    }

    @Override
    public Question get(Actor actor, QuestionId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    QuestionEntity question = em.find(QuestionEntity.class, id.value());
                    if (question == null) {
                        throw reading.notFound(QuestionAccess.READ, QuestionEntity.TYPE, id.value());
                    }
                    reading.permit(
                            question.isPrivate() ? QuestionAccess.READ_DRAFT : QuestionAccess.READ, question.target());
                    return documents.of(actor, question);
                }));
    }

    @Override
    public Page<QuestionSummary> list(Actor actor, QuestionFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public List<QuestionSummary> all(Actor actor, Set<QuestionId> ids) {
        return ids.isEmpty() ? List.of() : guard.read(actor, reading -> rows.all(actor, reading, ids));
    }

    @Override
    public Question revise(Actor actor, QuestionId id, Revision revision, ReviseQuestion command) {
        return change(actor, id, revision, QuestionAction.REVISE, command, (change, question) -> {
            QuestionText text = QuestionText.of(command);
            question.revise(
                    text,
                    drafting.checked(question.target(), text, actor.scope().today()));
            emit(change, question, "revised");
        });
    }

    @Override
    public Question ask(Actor actor, QuestionId id, Revision revision, AskQuestion command) {
        return change(
                actor,
                id,
                revision,
                QuestionAction.ASK,
                command,
                (change, question) -> ask(actor, change, question, command.namesChecked()));
    }

    private void ask(Actor actor, Change change, QuestionEntity question, @Nullable Boolean namesChecked) {
        QuestionText text = question.text();
        check(actor, question, new Asked(text.text(), text.strengths(), namesChecked));
        question.ask(change.at(), by(actor, question));
        emit(change, question, "asked");
    }

    @Override
    public Question pickUp(Actor actor, QuestionId id, Revision revision) {
        return change(actor, id, revision, QuestionAction.PICK_UP, id, (change, question) -> {
            question.pickUp(change.at(), by(actor, question));
            emit(change, question, "picked-up");
            if (question.state() == QuestionState.EXPLORING) {
                emit(change, question, "exploring");
            }
        });
    }

    @Override
    public Question explore(Actor actor, QuestionId id, Revision revision) {
        return change(actor, id, revision, QuestionAction.EXPLORE, id, (change, question) -> {
            question.explore(change.at(), by(actor, question));
            emit(change, question, "exploring");
        });
    }

    @Override
    public Question reveal(Actor actor, QuestionId id, Revision revision) {
        return change(actor, id, revision, QuestionAction.REVEAL, id, (change, question) -> {
            question.refusalOf(QuestionAction.REVEAL)
                    .or(() -> documents.revealRefusal(actor, question))
                    .ifPresent(refusal -> {
                        throw refusal.asProblem();
                    });
            question.reveal(change.at(), by(actor, question));
            emit(change, question, "identity-revealed");
        });
    }

    @Override
    public Question followUp(Actor actor, QuestionId id, Revision revision) {
        return change(actor, id, revision, QuestionAction.FOLLOW_UP, id, (change, question) -> {
            question.followUp(change.at(), by(actor, question));
            emit(change, question, "follow-up-started");
        });
    }

    @Override
    public Question agreeTryOut(Actor actor, QuestionId id, Revision revision, AgreeTryOut command) {
        return change(actor, id, revision, QuestionAction.AGREE_TRY_OUT, command, (change, question) -> {
            check(actor, question, command);
            question.agreeTryOut(command, change.at(), by(actor, question));
            emit(change, question, "try-out-agreed");
        });
    }

    @Override
    public Question reviewTryOut(Actor actor, QuestionId id, Revision revision, ReviewTryOut command) {
        return change(actor, id, revision, QuestionAction.REVIEW_TRY_OUT, command, (change, question) -> {
            if (command.helped() != null && (command.helped() < 1 || command.helped() > 5)) {
                throw Problem.of(CoachingProblems.HELPED_INVALID);
            }
            check(actor, question, command);
            question.reviewTryOut(command, change.at(), by(actor, question));
            emit(change, question, "try-out-reviewed");
        });
    }

    @Override
    public Question followUpOutside(Actor actor, QuestionId id, Revision revision, FollowUpOutside command) {
        return change(actor, id, revision, QuestionAction.FOLLOW_UP_OUTSIDE, command, (change, question) -> {
            check(actor, question, command);
            question.followUpOutside(command.who(), change.at(), by(actor, question));
            emit(change, question, "followed-up-outside");
        });
    }

    @Override
    public Question offerEvaluation(Actor actor, QuestionId id, Revision revision) {
        return change(actor, id, revision, QuestionAction.OFFER_EVALUATION, id, (change, question) -> {
            Rule.check(question.refusalOf(QuestionAction.OFFER_EVALUATION)
                    .or(() -> documents.offerRefusal(actor, question)));
            question.offerEvaluation(change.at(), by(actor, question));
            emit(change, question, "evaluation-offered");
        });
    }

    @Override
    public Question close(Actor actor, QuestionId id, Revision revision) {
        return change(actor, id, revision, QuestionAction.CLOSE, id, (change, question) -> {
            boolean closed = question.close(documents.duties(question), change.at(), by(actor, question));
            emit(change, question, closed ? "closed" : "closed-by-side");
        });
    }

    @Override
    public Question reopen(Actor actor, QuestionId id, Revision revision, ReopenQuestion command) {
        return change(actor, id, revision, QuestionAction.REOPEN, command, (change, question) -> {
            check(actor, question, command);
            question.reopen(command.reason(), change.at(), by(actor, question));
            drafting.renewAlias(change, question);
            emit(change, question, "reopened");
        });
    }

    @Override
    public Question withdraw(Actor actor, QuestionId id, Revision revision, WithdrawQuestion command) {
        return change(actor, id, revision, QuestionAction.WITHDRAW, command, (change, question) -> {
            check(actor, question, command);
            question.withdraw(command.reason());
            emit(change, question, "withdrawn");
        });
    }

    private Question change(
            Actor actor,
            QuestionId id,
            Revision revision,
            QuestionAction action,
            Record command,
            BiConsumer<Change, QuestionEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            QuestionEntity question = change.entities().find(QuestionEntity.class, id.value());
            Action access = QuestionAccess.of(action, question != null && question.isPrivate());
            if (question == null || hidden(actor, question).isPresent()) {
                throw change.notFound(access, QuestionEntity.TYPE, id.value());
            }
            change.permit(access, question.target());
            change.expect(question.revision(), revision, () -> documents.of(actor, question));
            work.accept(change, question);
            change.entities().flush();
            return documents.of(actor, question);
        });
    }

    /** a question that was never asked is not there for anybody but its author */
    private Optional<Refusal> hidden(Actor actor, QuestionEntity question) {
        return question.isPrivate()
                ? guard.refusal(actor, QuestionAccess.READ_DRAFT, question.target())
                : Optional.empty();
    }

    private void check(Actor actor, QuestionEntity question, Record written) {
        names.check(actor, question.target(), WrittenText.of(written));
    }

    private static Acting by(Actor actor, QuestionEntity question) {
        return Acting.of(actor, question.target());
    }

    private static void emit(Change change, QuestionEntity question, String happened) {
        String id = question.id().toString();
        change.emit("coaching.question." + happened, question.id(), id, Map.of("case", id));
    }
}
