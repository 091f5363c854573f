package org.houvast.coaching.internal.moment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.CancelMoment;
import org.houvast.coaching.ChangeMoment;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.CoachingMoments;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.CorrectMoment;
import org.houvast.coaching.HoldMoment;
import org.houvast.coaching.MomentAction;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.MomentSummary;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.StartMoment;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.assignment.AssignmentFacts;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.WrittenText;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Coaching moments in the database. */
@Component
public final class JpaCoachingMoments implements CoachingMoments {
    private final Transactions transactions;
    private final Guard guard;
    private final Modules modules;
    private final Clock clock;
    private final CoachingTerms terms;
    private final NamesInText names;
    private final MomentDocuments documents;
    private final MomentRows rows;

    @Activate
    public JpaCoachingMoments(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Modules modules,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference CoachingTerms terms,
            @Reference NamesInText names) {
        this.transactions = transactions;
        this.guard = guard;
        this.modules = modules;
        this.clock = clock;
        this.terms = terms;
        this.names = names;
        this.documents = new MomentDocuments(guard, terms);
        this.rows = new MomentRows(dataSource);
    }

    @Override
    public CoachingMoment propose(Actor actor, ProposeMoment command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            UUID assignmentId = command.assignmentId().value();
            AssignmentFacts assignment = AssignmentFacts.find(change.entities(), assignmentId)
                    .orElseThrow(() -> change.notFound(MomentAccess.PROPOSE, "coach-assignment", assignmentId));
            Target group = assignment
                    .target(command.group())
                    .orElse(assignment.targets().get(0));
            Target target = target(actor, id, group);
            change.permit(MomentAccess.PROPOSE, target);
            modules.beginning(Module.COACHING, target.place()).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            covered(assignment, command.group(), target, command.plannedStart());
            CoachForm form = form(command.form(), target);
            List<UUID> agenda = agenda(change.entities(), command.agendaQuestionIds(), target.group());
            MomentEntity moment = MomentEntity.propose(
                    new NewMoment(
                            id,
                            assignmentId,
                            assignment.coach(),
                            form,
                            command.plannedStart(),
                            command.plannedEnd(),
                            agenda),
                    target,
                    MomentSides.of(actor, target, assignment.coach()),
                    change.at());
            change.entities().persist(moment);
            change.entities().flush();
            emit(change, moment, "proposed");
            return documents.of(actor, moment);
        });
    }

    @Override
    public CoachingMoment get(Actor actor, MomentId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    MomentEntity moment = em.find(MomentEntity.class, id.value());
                    if (moment == null) {
                        throw reading.notFound(MomentAccess.READ, MomentEntity.TYPE, id.value());
                    }
                    reading.permit(MomentAccess.READ, moment.target());
                    return documents.of(actor, moment);
                }));
    }

    @Override
    public Page<MomentSummary> list(Actor actor, MomentFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(reading, filter, page));
    }

    @Override
    public CoachingMoment agree(Actor actor, MomentId id, Revision revision) {
        return change(actor, id, revision, MomentAction.AGREE, id, (change, moment) -> {
            covered(change.entities(), moment, moment.planned().start());
            moment.agreeForOtherSide(by(actor, moment), change.at());
            CoachDiary.checkFree(change.entities(), moment);
            emit(change, moment, "agreed");
        });
    }

    @Override
    public CoachingMoment change(Actor actor, MomentId id, Revision revision, ChangeMoment command) {
        return change(actor, id, revision, MomentAction.CHANGE, command, (change, moment) -> {
            covered(change.entities(), moment, command.plannedStart());
            names.check(actor, moment.target(), WrittenText.of(command));
            moment.change(command, by(actor, moment), change.at());
            emit(change, moment, "changed");
        });
    }

    @Override
    public CoachingMoment start(Actor actor, MomentId id, Revision revision, StartMoment command) {
        return change(actor, id, revision, MomentAction.START, command, (change, moment) -> {
            moment.start(command.at(), by(actor, moment), change.at());
            emit(change, moment, "started");
        });
    }

    @Override
    public CoachingMoment hold(Actor actor, MomentId id, Revision revision, HoldMoment command) {
        return change(actor, id, revision, MomentAction.HOLD, command, (change, moment) -> {
            moment.hold(command, by(actor, moment), change.at());
            emit(change, moment, "held");
        });
    }

    @Override
    public CoachingMoment notHeld(Actor actor, MomentId id, Revision revision) {
        return change(actor, id, revision, MomentAction.NOT_HELD, id, (change, moment) -> {
            moment.notHeld(by(actor, moment), change.at());
            emit(change, moment, "not-held");
        });
    }

    @Override
    public CoachingMoment cancel(Actor actor, MomentId id, Revision revision, CancelMoment command) {
        return change(actor, id, revision, MomentAction.CANCEL, command, (change, moment) -> {
            moment.cancel(command.reason(), by(actor, moment));
            emit(change, moment, "cancelled");
        });
    }

    @Override
    public CoachingMoment correct(Actor actor, MomentId id, Revision revision, CorrectMoment command) {
        return change(actor, id, revision, MomentAction.CORRECT, command, (change, moment) -> {
            documents.tooLate(actor, moment).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            names.check(actor, moment.target(), WrittenText.of(command));
            moment.correct(command, by(actor, moment), change.at());
            emit(change, moment, "corrected");
        });
    }

    private CoachingMoment change(
            Actor actor,
            MomentId id,
            Revision revision,
            MomentAction action,
            Record command,
            BiConsumer<Change, MomentEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            MomentEntity moment = change.entities().find(MomentEntity.class, id.value());
            if (moment == null) {
                throw change.notFound(MomentAccess.of(action), MomentEntity.TYPE, id.value());
            }
            change.permit(MomentAccess.of(action), moment.target());
            change.expect(moment.revision(), revision, () -> documents.of(actor, moment));
            work.accept(change, moment);
            change.entities().flush();
            return documents.of(actor, moment);
        });
    }

    private void covered(EntityManager entities, MomentEntity moment, Instant start) {
        AssignmentFacts assignment = AssignmentFacts.find(entities, moment.assignment())
                .orElseThrow(() -> new IllegalStateException("a moment without its assignment: " + moment.id()));
        covered(assignment, moment.target().group(), moment.target(), start);
    }

    private void covered(AssignmentFacts assignment, @Nullable GroupRef group, Target moment, Instant start) {
        if (assignment.target(group).isEmpty()
                || !assignment.holdsOn(terms.at(moment.place()).day(start))) {
            throw Problem.of(CoachingProblems.ASSIGNMENT_NOT_ACTIVE);
        }
    }

    private CoachForm form(@Nullable CoachForm wanted, Target moment) {
        CoachForm form = wanted == null ? CoachForm.ON_GROUP : wanted;
        if (form == CoachForm.VIDEO && !terms.at(moment.place()).videoAllowed()) {
            throw Problem.of(CoachingProblems.FORM_OFF);
        }
        return form;
    }

    /** the questions to talk about: asked ones of this group and of its children */
    private static List<UUID> agenda(
            EntityManager entities, @Nullable List<QuestionId> questions, @Nullable GroupRef group) {
        if (questions == null || questions.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = questions.stream().map(QuestionId::value).distinct().toList();
        List<UUID> known = Rows.in(entities)
                .list(
                        "select id from coaching_question where id = any(?) and group_key = ? and asked_at is not null",
                        p -> p.uuids(ids).key(group),
                        row -> row.uuid(1));
        if (known.size() < ids.size()) {
            throw Problem.of(CoachingProblems.AGENDA_UNKNOWN);
        }
        return ids;
    }

    private static Target target(Actor actor, UUID id, Target group) {
        return new Target(
                MomentEntity.TYPE,
                id,
                group.children(),
                group.group(),
                group.place(),
                group.controller(),
                actor.staff().map(Actor.Staff::ref).orElse(null),
                null);
    }

    private static Acting by(Actor actor, MomentEntity moment) {
        return MomentSides.of(actor, moment.target(), moment.coach());
    }

    private static void emit(Change change, MomentEntity moment, String happened) {
        change.emit("coaching.moment." + happened, moment.id(), moment.id().toString(), Map.of());
    }
}
