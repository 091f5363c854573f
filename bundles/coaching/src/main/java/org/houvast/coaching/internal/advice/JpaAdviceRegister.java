package org.houvast.coaching.internal.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.houvast.coaching.Advice;
import org.houvast.coaching.AdviceAction;
import org.houvast.coaching.AdviceFilter;
import org.houvast.coaching.AdviceId;
import org.houvast.coaching.AdviceRegister;
import org.houvast.coaching.AdviceSummary;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.GiveAdvice;
import org.houvast.coaching.RateAdvice;
import org.houvast.coaching.RespondToAdvice;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.TipId;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.practice.Origin;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.RecordDesk;
import org.houvast.coaching.internal.question.QuestionCases;
import org.houvast.coaching.internal.tip.TipRatings;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Advice in the database. */
@Component
public final class JpaAdviceRegister implements AdviceRegister {
    private final PracticeDesk desk;
    private final RecordDesk<AdviceEntity, Advice> records;
    private final AdviceLines lines;

    @Activate
    public JpaAdviceRegister(@Reference PracticeDesk desk) {
        this.desk = desk;
        this.records =
                new RecordDesk<>(desk, AdviceEntity.class, AdviceEntity.TYPE, AdviceAccess.READING, this::document);
        this.lines = new AdviceLines(desk);
    }

    @Override
    public Advice give(Actor actor, GiveAdvice command) {
        return records.create(actor, command, change -> {
            Origin origin = new Origin(
                    command.questionId(), command.group() == null ? null : Subject.of(command.group()), null, true);
            Target target = desk.beginnings()
                    .permitted(actor, change, AdviceAccess.GIVE, AdviceEntity.TYPE, desk.newId(), origin);
            desk.beginnings()
                    .staffKnown(
                            command.to() == null ? List.of() : List.of(command.to()),
                            actor.scope().today());
            desk.beginnings().namesFree(actor, target, command);
            if (command.tipId() != null
                    && !TipRatings.isPublished(
                            change.entities(), command.tipId().value())) {
                throw Problem.of(CoachingProblems.TIP_UNKNOWN);
            }
            AdviceEntity advice = AdviceEntity.given(target, command, change.at());
            records.emit(change, advice, "given");
            return advice;
        });
    }

    @Override
    public Advice get(Actor actor, AdviceId id) {
        return records.get(actor, id.value());
    }

    @Override
    public Page<AdviceSummary> list(Actor actor, AdviceFilter filter, PageRequest page) {
        return desk.guard().read(actor, reading -> lines.page(actor, reading, filter, page));
    }

    @Override
    public Advice respond(Actor actor, AdviceId id, Revision revision, RespondToAdvice command) {
        return change(actor, id, revision, AdviceAction.RESPOND, command, (change, advice) -> {
            desk.beginnings().namesFree(actor, advice.target(), command);
            advice.respond(command, Sides.staff(actor), actor.scope().today(), change.at());
            records.emit(change, advice, "answered");
            noted(change, advice, actor);
        });
    }

    @Override
    public Advice rate(Actor actor, AdviceId id, Revision revision, RateAdvice command) {
        return change(actor, id, revision, AdviceAction.RATE, command, (change, advice) -> {
            desk.beginnings().namesFree(actor, advice.target(), command);
            advice.rate(command, Sides.staff(actor));
            records.emit(change, advice, "rated");
            Integer helped = command.helped();
            TipId tip = advice.tip().orElse(null);
            if (helped != null && tip != null) {
                TipRatings.note(change.entities(), tip.value(), Sides.staff(actor), helped, change.at());
            }
            noted(change, advice, actor);
        });
    }

    @Override
    public Advice share(Actor actor, AdviceId id, Revision revision) {
        return change(actor, id, revision, AdviceAction.SHARE, id, (change, advice) -> {
            advice.share(Sides.staff(actor));
            records.emit(change, advice, "shared");
        });
    }

    @Override
    public Advice retract(Actor actor, AdviceId id, Revision revision, RetractRecord command) {
        return change(actor, id, revision, AdviceAction.RETRACT, command, (change, advice) -> {
            desk.beginnings().namesFree(actor, advice.target(), command);
            advice.retract(command.reason());
            records.emit(change, advice, "retracted");
            noted(change, advice, actor);
        });
    }

    /** tells the question that it is tried out */
    private static void noted(Change change, AdviceEntity advice, Actor actor) {
        if (advice.isPractised()) {
            Optional.ofNullable(advice.target().caseId())
                    .ifPresent(question -> QuestionCases.practised(change, question, actor));
        }
    }

    private Advice change(
            Actor actor,
            AdviceId id,
            Revision revision,
            AdviceAction action,
            Record command,
            BiConsumer<Change, AdviceEntity> work) {
        return records.change(actor, id.value(), revision, AdviceAccess.of(action), command, work);
    }

    private Advice document(Actor actor, AdviceEntity advice) {
        return advice.document(records.allowed(
                actor,
                advice,
                AdviceAction.values(),
                AdviceAccess::of,
                action -> advice.refusalFor(action, Sides.staff(actor))));
    }
}
