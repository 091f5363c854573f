package org.houvast.coaching.internal.modelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Modelling;
import org.houvast.coaching.ModellingAction;
import org.houvast.coaching.ModellingFilter;
import org.houvast.coaching.ModellingId;
import org.houvast.coaching.ModellingSummary;
import org.houvast.coaching.Modellings;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.RecordModelling;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseModelling;
import org.houvast.coaching.TryModelling;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.practice.Origin;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.RecordDesk;
import org.houvast.coaching.internal.question.QuestionCases;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.MayHoldNames;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Modelling entries in the database. */
@Component
public final class JpaModellings implements Modellings {
    private final PracticeDesk desk;
    private final RecordDesk<ModellingEntity, Modelling> records;
    private final ModellingLines lines;

    @Activate
    public JpaModellings(@Reference PracticeDesk desk) {
        this.desk = desk;
        this.records = new RecordDesk<>(
                desk, ModellingEntity.class, ModellingEntity.TYPE, ModellingAccess.READING, this::document);
        this.lines = new ModellingLines(desk);
    }

    @Override
    public Modelling record(Actor actor, RecordModelling command) {
        return records.create(actor, command, change -> {
            Optional<GroupRef> ofMoment =
                    Optional.ofNullable(command.momentId()).flatMap(m -> group(change, m));
            Target target = desk.beginnings()
                    .permitted(
                            actor,
                            change,
                            ModellingAccess.RECORD,
                            ModellingEntity.TYPE,
                            desk.newId(),
                            origin(command, ofMoment.orElse(null)));
            if (command.momentId() != null
                    && ofMoment.filter(g -> g.equals(target.group())).isEmpty()) {
                throw Problem.of(CoachingProblems.MOMENT_UNKNOWN);
            }
            LocalDate today = actor.scope().today();
            LocalDate shownOn = Optional.ofNullable(command.shownOn()).orElse(today);
            if (shownOn.isAfter(today)) {
                throw Problem.of(CoachingProblems.DATE_INVALID);
            }
            check(actor, target, shownOn, command.seenBy(), command);
            ModellingEntity entry = ModellingEntity.shown(target, command, shownOn, change.at());
            records.emit(change, entry, "recorded");
            noted(change, entry, actor);
            return entry;
        });
    }

    private static Origin origin(RecordModelling command, @Nullable GroupRef ofMoment) {
        GroupRef group = Optional.ofNullable(command.group()).orElse(command.questionId() == null ? ofMoment : null);
        return new Origin(command.questionId(), group == null ? null : Subject.of(group), null, true);
    }

    private static Optional<GroupRef> group(Change change, MomentId moment) {
        return Rows.in(change.entities())
                .first(
                        "select group_key from coaching_moment where id = ?",
                        p -> p.id(moment),
                        row -> new GroupRef(row.text(1)));
    }

    private void check(
            Actor actor, Target target, LocalDate day, @Nullable List<StaffRef> seenBy, MayHoldNames command) {
        desk.beginnings().staffKnown(seenBy == null ? List.of() : seenBy, day);
        desk.beginnings().namesFree(actor, target, command);
    }

    /** tells the question that it is tried out */
    private static void noted(Change change, ModellingEntity entry, Actor actor) {
        if (entry.isPractised()) {
            Optional.ofNullable(entry.target().caseId())
                    .ifPresent(question -> QuestionCases.practised(change, question, actor));
        }
    }

    @Override
    public Modelling get(Actor actor, ModellingId id) {
        return records.get(actor, id.value());
    }

    @Override
    public Page<ModellingSummary> list(Actor actor, ModellingFilter filter, PageRequest page) {
        return desk.guard().read(actor, reading -> lines.page(actor, reading, filter, page));
    }

    @Override
    public Modelling revise(Actor actor, ModellingId id, Revision revision, ReviseModelling command) {
        return change(actor, id, revision, ModellingAction.REVISE, command, (change, entry) -> {
            check(actor, entry.target(), actor.scope().today(), command.seenBy(), command);
            entry.revise(command);
            records.emit(change, entry, "revised");
            noted(change, entry, actor);
        });
    }

    @Override
    public Modelling tried(Actor actor, ModellingId id, Revision revision, TryModelling command) {
        return change(actor, id, revision, ModellingAction.TRY, command, (change, entry) -> {
            desk.beginnings().namesFree(actor, entry.target(), command);
            entry.tried(command, Sides.staff(actor), actor.scope().today(), change.at());
            records.emit(change, entry, "tried");
            noted(change, entry, actor);
        });
    }

    @Override
    public Modelling retract(Actor actor, ModellingId id, Revision revision, RetractRecord command) {
        return change(actor, id, revision, ModellingAction.RETRACT, command, (change, entry) -> {
            desk.beginnings().namesFree(actor, entry.target(), command);
            entry.retract(command.reason());
            records.emit(change, entry, "retracted");
            noted(change, entry, actor);
        });
    }

    private Modelling change(
            Actor actor,
            ModellingId id,
            Revision revision,
            ModellingAction action,
            Record command,
            BiConsumer<Change, ModellingEntity> work) {
        return records.change(actor, id.value(), revision, ModellingAccess.of(action), command, work);
    }

    private Modelling document(Actor actor, ModellingEntity entry) {
        return entry.document(
                records.allowed(actor, entry, ModellingAction.values(), ModellingAccess::of, entry::refusalOf));
    }
}
