package org.houvast.coaching.internal.explanation;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.houvast.coaching.Explanation;
import org.houvast.coaching.ExplanationAction;
import org.houvast.coaching.ExplanationFilter;
import org.houvast.coaching.ExplanationId;
import org.houvast.coaching.ExplanationSummary;
import org.houvast.coaching.Explanations;
import org.houvast.coaching.GiveExplanation;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseExplanation;
import org.houvast.coaching.internal.practice.Origin;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.RecordDesk;
import org.houvast.coaching.internal.question.QuestionCases;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explanations in the database. */
@Component
public final class JpaExplanations implements Explanations {
    private final PracticeDesk desk;
    private final RecordDesk<ExplanationEntity, Explanation> records;
    private final ExplanationLines lines;

    @Activate
    public JpaExplanations(@Reference PracticeDesk desk) {
        this.desk = desk;
        this.records = new RecordDesk<>(
                desk, ExplanationEntity.class, ExplanationEntity.TYPE, ExplanationAccess.READING, this::document);
        this.lines = new ExplanationLines(desk);
    }

    @Override
    public Explanation give(Actor actor, GiveExplanation command) {
        return records.create(actor, command, change -> {
            Origin origin = new Origin(command.questionId(), command.subject(), command.group(), false);
            Target target = desk.beginnings()
                    .permitted(actor, change, ExplanationAccess.GIVE, ExplanationEntity.TYPE, desk.newId(), origin);
            desk.beginnings().namesFree(actor, target, command);
            ExplanationEntity explanation = ExplanationEntity.given(target, command, change.at());
            records.emit(change, explanation, "given");
            if (command.questionId() != null) {
                QuestionCases.explained(change, command.questionId().value(), explanation.id(), actor);
            }
            return explanation;
        });
    }

    @Override
    public Explanation get(Actor actor, ExplanationId id) {
        return records.get(actor, id.value());
    }

    @Override
    public Page<ExplanationSummary> list(Actor actor, ExplanationFilter filter, PageRequest page) {
        return desk.guard().read(actor, reading -> lines.page(actor, reading, filter, page));
    }

    @Override
    public Explanation revise(Actor actor, ExplanationId id, Revision revision, ReviseExplanation command) {
        return change(actor, id, revision, ExplanationAction.REVISE, command, (change, explanation) -> {
            desk.beginnings().namesFree(actor, explanation.target(), command);
            explanation.revise(command);
            records.emit(change, explanation, "revised");
        });
    }

    @Override
    public Explanation retract(Actor actor, ExplanationId id, Revision revision, RetractRecord command) {
        return change(actor, id, revision, ExplanationAction.RETRACT, command, (change, explanation) -> {
            desk.beginnings().namesFree(actor, explanation.target(), command);
            explanation.retract(command.reason());
            records.emit(change, explanation, "retracted");
            Optional.ofNullable(explanation.target().caseId())
                    .ifPresent(q -> QuestionCases.explanationRetracted(change, q, explanation.id()));
        });
    }

    private Explanation change(
            Actor actor,
            ExplanationId id,
            Revision revision,
            ExplanationAction action,
            Record command,
            BiConsumer<Change, ExplanationEntity> work) {
        return records.change(actor, id.value(), revision, ExplanationAccess.of(action), command, work);
    }

    private Explanation document(Actor actor, ExplanationEntity explanation) {
        return explanation.document(
                desk.subject(actor, explanation.access(), explanation.target()),
                records.allowed(
                        actor, explanation, ExplanationAction.values(), ExplanationAccess::of, explanation::refusalOf));
    }
}
