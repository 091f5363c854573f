package org.houvast.coaching.internal.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.coaching.AssessmentAction;
import org.houvast.coaching.AssessmentFilter;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.AssessmentSummary;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ConfirmAssessment;
import org.houvast.coaching.DissentFromAssessment;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.JointAssessments;
import org.houvast.coaching.PostponeAssessment;
import org.houvast.coaching.ProposeAssessment;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.ReturnAssessment;
import org.houvast.coaching.ReviseAssessment;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.question.QuestionAccess;
import org.houvast.coaching.internal.question.QuestionCases;
import org.houvast.coaching.internal.question.QuestionCases.Facts;
import org.houvast.commons.Ids;
import org.houvast.commons.Limits;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.observation.ObservationId;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.WrittenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Joint assessments in the database. */
@Component
public final class JpaJointAssessments implements JointAssessments {
    private static final Set<QuestionState> EXPLORED = Set.of(
            QuestionState.PICKED_UP,
            QuestionState.EXPLORING,
            QuestionState.ASSESSED,
            QuestionState.FOLLOW_UP,
            QuestionState.REOPENED);

    private final Transactions transactions;
    private final Guard guard;
    private final Clock clock;
    private final AssessmentDocuments documents;
    private final AssessmentRows rows;
    private final Evidence evidence;
    private final NamesInText names;

    @Activate
    public JpaJointAssessments(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Aliases aliases,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference AssessmentDocuments documents,
            @Reference Evidence evidence,
            @Reference NamesInText names) {
        this.transactions = transactions;
        this.guard = guard;
        this.clock = clock;
        this.documents = documents;
        this.rows = new AssessmentRows(dataSource, aliases);
        this.evidence = evidence;
        this.names = names;
    }

    @Override
    public JointAssessment draft(Actor actor, DraftAssessment command) {
        Limits.checked(command);
        List<ObservationId> named = command.evidence() == null ? List.of() : command.evidence();
        UUID question = command.questionId().value();
        List<UUID> linked = transactions.read(
                em -> QuestionCases.find(em, question).map(Facts::observations).orElse(List.of()));
        evidence.check(actor, linked, named);
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Facts facts = QuestionCases.find(change.entities(), question)
                    .filter(Facts::asked)
                    .orElseThrow(() -> change.notFound(QuestionAccess.READ, "question", question));
            Target target = target(actor, id, facts.target());
            change.permit(AssessmentAccess.DRAFT, target);
            if (!EXPLORED.contains(facts.state())) {
                throw Problem.of(CoachingProblems.QUESTION_NOT_EXPLORED, facts.state());
            }
            names.check(actor, target, WrittenText.of(command));
            AssessmentEntity assessment =
                    AssessmentEntity.draft(id, target, FindingColumns.of(command), ids(named), change.at());
            change.entities().persist(assessment);
            change.entities().flush();
            emit(change, assessment, "drafted");
            return documents.of(actor, assessment);
        });
    }

    @Override
    public JointAssessment get(Actor actor, AssessmentId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    AssessmentEntity assessment = em.find(AssessmentEntity.class, id.value());
                    if (assessment == null) {
                        throw reading.notFound(AssessmentAccess.READ, AssessmentEntity.TYPE, id.value());
                    }
                    reading.permit(
                            assessment.isDraft() ? AssessmentAccess.READ_DRAFT : AssessmentAccess.READ,
                            assessment.target());
                    return documents.of(actor, assessment);
                }));
    }

    @Override
    public Page<AssessmentSummary> list(Actor actor, AssessmentFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public JointAssessment revise(Actor actor, AssessmentId id, Revision revision, ReviseAssessment command) {
        Limits.checked(command);
        evidence.check(actor, known(id), command.evidence());
        return change(actor, id, revision, AssessmentAction.REVISE, command, (change, assessment) -> {
            names.check(actor, assessment.target(), WrittenText.added(command, assessment.finding()));
            assessment.revise(FindingColumns.of(command), ids(command.evidence()));
            emit(change, assessment, "revised");
        });
    }

    @Override
    public JointAssessment propose(Actor actor, AssessmentId id, Revision revision, ProposeAssessment command) {
        return change(actor, id, revision, AssessmentAction.PROPOSE, command, (change, assessment) -> {
            names.check(actor, assessment.target(), assessment.finding().texts(command));
            assessment.propose(by(actor, assessment), change.at());
            QuestionCases.evidenced(change, assessment.question(), assessment.evidence());
            emit(change, assessment, "proposed");
        });
    }

    @Override
    public JointAssessment confirm(Actor actor, AssessmentId id, Revision revision, ConfirmAssessment command) {
        return change(actor, id, revision, AssessmentAction.CONFIRM, command, (change, assessment) -> {
            check(actor, assessment, command);
            if (!assessment.confirm(by(actor, assessment), command.note(), change.at())) {
                emit(change, assessment, "confirmed-by-side");
                return;
            }
            QuestionCases.assessed(change, assessment.question(), assessment.id(), assessment.outcome())
                    .ifPresent(before -> supersede(change, before));
            emit(change, assessment, "confirmed");
        });
    }

    private static void supersede(Change change, UUID before) {
        AssessmentEntity earlier = change.entities().find(AssessmentEntity.class, before);
        if (earlier != null) {
            earlier.supersede();
            emit(change, earlier, "superseded");
        }
    }

    @Override
    public JointAssessment sendBack(Actor actor, AssessmentId id, Revision revision, ReturnAssessment command) {
        return change(actor, id, revision, AssessmentAction.RETURN, command, (change, assessment) -> {
            check(actor, assessment, command);
            assessment.sendBack(by(actor, assessment), command.reason(), change.at());
            emit(change, assessment, "returned");
        });
    }

    @Override
    public JointAssessment postpone(Actor actor, AssessmentId id, Revision revision, PostponeAssessment command) {
        return change(actor, id, revision, AssessmentAction.POSTPONE, command, (change, assessment) -> {
            if (!command.until().isAfter(actor.scope().today())) {
                throw Problem.of(CoachingProblems.DATE_INVALID);
            }
            check(actor, assessment, command);
            boolean both = assessment.postpone(by(actor, assessment), command.until(), command.observe(), change.at());
            emit(change, assessment, both ? "postponed" : "postponed-by-side");
        });
    }

    @Override
    public JointAssessment dissent(Actor actor, AssessmentId id, Revision revision, DissentFromAssessment command) {
        return change(actor, id, revision, AssessmentAction.DISSENT, command, (change, assessment) -> {
            check(actor, assessment, command);
            boolean returned = assessment.dissent(by(actor, assessment), command.note(), change.at());
            emit(change, assessment, "dissented");
            if (returned) {
                emit(change, assessment, "returned");
            }
        });
    }

    private void check(Actor actor, AssessmentEntity assessment, Record command) {
        names.check(actor, assessment.target(), WrittenText.of(command));
    }

    private JointAssessment change(
            Actor actor,
            AssessmentId id,
            Revision revision,
            AssessmentAction action,
            Record command,
            BiConsumer<Change, AssessmentEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            AssessmentEntity assessment = change.entities().find(AssessmentEntity.class, id.value());
            if (assessment == null || hidden(actor, assessment)) {
                throw change.notFound(AssessmentAccess.of(action), AssessmentEntity.TYPE, id.value());
            }
            change.permit(AssessmentAccess.of(action), assessment.target());
            change.expect(assessment.revision(), revision, () -> documents.of(actor, assessment));
            work.accept(change, assessment);
            QuestionCases.joined(change, assessment.question(), by(actor, assessment));
            change.entities().flush();
            return documents.of(actor, assessment);
        });
    }

    /** a draft is not there for anybody but the two sides */
    private boolean hidden(Actor actor, AssessmentEntity assessment) {
        return assessment.isDraft()
                && guard.refusal(actor, AssessmentAccess.READ_DRAFT, assessment.target())
                        .isPresent();
    }

    /** the observations that were accepted before: those of the draft and those of its case */
    private List<UUID> known(AssessmentId id) {
        return transactions.read(em -> {
            AssessmentEntity assessment = em.find(AssessmentEntity.class, id.value());
            if (assessment == null) {
                return List.of();
            }
            List<UUID> known = new ArrayList<>(assessment.evidence());
            QuestionCases.find(em, assessment.question()).ifPresent(q -> known.addAll(q.observations()));
            return known;
        });
    }

    private static Target target(Actor actor, UUID id, Target question) {
        return new Target(
                AssessmentEntity.TYPE,
                id,
                question.children(),
                question.group(),
                question.place(),
                question.controller(),
                actor.staff().map(Actor.Staff::ref).orElse(null),
                question.recordId().orElseThrow());
    }

    private static List<UUID> ids(List<ObservationId> evidence) {
        return evidence.stream().map(ObservationId::value).distinct().toList();
    }

    private static Acting by(Actor actor, AssessmentEntity assessment) {
        return Acting.of(actor, assessment.target());
    }

    private static void emit(Change change, AssessmentEntity assessment, String happened) {
        String question = assessment.question().toString();
        change.emit("coaching.assessment." + happened, assessment.id(), question, Map.of("case", question));
    }
}
