package org.houvast.stepplan.internal.consultation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houvast.coaching.Question;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Subjects;
import org.houvast.stepplan.CancelConsultation;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.ConsultationAction;
import org.houvast.stepplan.ConsultationFilter;
import org.houvast.stepplan.ConsultationId;
import org.houvast.stepplan.ConsultationSummary;
import org.houvast.stepplan.Consultations;
import org.houvast.stepplan.HoldConsultation;
import org.houvast.stepplan.PlanConsultation;
import org.houvast.stepplan.RecordConsultation;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.CaseSubjects;
import org.houvast.stepplan.internal.ConsultationTerms;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.SpecificCases;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consultations in the database. */
@Component
public final class JpaConsultations implements Consultations {
    private final Workbench bench;
    private final SpecificCases specific;
    private final ConsultationTerms terms;
    private final CaseSubjects subjects;
    private final AttendeeRules attendees;
    private final ConsultationDocuments documents;
    private final ConsultationRows rows;

    @Activate
    public JpaConsultations(
            @Reference Workbench bench,
            @Reference HostRecords host,
            @Reference ConsultationTerms terms,
            @Reference CaseBook cases) {
        this.bench = bench;
        this.specific = new SpecificCases(cases);
        this.terms = terms;
        this.subjects = new CaseSubjects(bench.subjects());
        this.attendees = new AttendeeRules(host, cases);
        this.documents = new ConsultationDocuments(bench, terms);
        this.rows = new ConsultationRows(bench.dataSource(), bench.aliases());
    }

    @Override
    public Consultation plan(Actor actor, PlanConsultation command) {
        Question question = specific.question(actor, command.questionId());
        Instant assessedAt = specific.assessedAt(question);
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            UUID id = bench.newId();
            Subjects.Resolved resolved = subjects.of(actor, ConsultationEntity.TYPE, question);
            Target target = resolved.target().withId(id);
            change.permit(StepPlanAccess.CONSULTATION_PLAN, target);
            Rule.check(resolved.refusal());
            Moment moment = Moment.of(actor);
            attendees.checked(command.attendees(), moment.today());
            var cause = new ConsultationEntity.Cause(
                    specific.assessment(question), question.askedBy(), terms.day(target.place(), assessedAt));
            return begun(
                    change,
                    actor,
                    ConsultationEntity.plan(id, target, cause, command.on(), command.attendees(), moment));
        });
    }

    private Consultation begun(Change change, Actor actor, ConsultationEntity consultation) {
        change.entities().persist(consultation);
        change.entities().flush();
        emit(change, consultation, "planned");
        return documents.of(actor, consultation);
    }

    @Override
    public Consultation get(Actor actor, ConsultationId id) {
        return bench.guard().read(actor, reading -> bench.transactions().read(em -> {
            ConsultationEntity consultation = em.find(ConsultationEntity.class, id.value());
            if (consultation == null) {
                throw reading.notFound(StepPlanAccess.CONSULTATION_READ, ConsultationEntity.TYPE, id.value());
            }
            reading.permit(StepPlanAccess.CONSULTATION_READ, consultation.target());
            return documents.of(actor, consultation);
        }));
    }

    @Override
    public Page<ConsultationSummary> list(Actor actor, ConsultationFilter filter, PageRequest page) {
        return bench.guard().read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public Consultation hold(Actor actor, ConsultationId id, Revision revision, HoldConsultation command) {
        return change(actor, id, revision, ConsultationAction.HOLD, command, (change, consultation) -> {
            Moment moment = Moment.of(actor);
            Rule.check(consultation.refusalOf(ConsultationAction.HOLD));
            attendees.held(command.attendees(), consultation.target(), consultation.asker(), moment);
            consultation.hold(command, moment);
            emit(change, consultation, "held");
        });
    }

    @Override
    public Consultation record(Actor actor, ConsultationId id, Revision revision, RecordConsultation command) {
        return change(actor, id, revision, ConsultationAction.RECORD, command, (change, consultation) -> {
            bench.holdNames(actor, consultation.target(), command);
            consultation.record(command, Moment.of(actor));
            emit(change, consultation, "recorded");
        });
    }

    @Override
    public Consultation cancel(Actor actor, ConsultationId id, Revision revision, CancelConsultation command) {
        return change(actor, id, revision, ConsultationAction.CANCEL, command, (change, consultation) -> {
            EntityManager entities = change.entities();
            bench.holdNames(actor, consultation.target(), command);
            ConsultationEntity next = consultation.cancel(command, bench.newId(), Moment.of(actor));
            entities.persist(next);
            emit(change, consultation, "cancelled");
            emit(change, next, "planned");
        });
    }

    private Consultation change(
            Actor actor,
            ConsultationId id,
            Revision revision,
            ConsultationAction action,
            Record command,
            BiConsumer<Change, ConsultationEntity> work) {
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            ConsultationEntity consultation = change.entities().find(ConsultationEntity.class, id.value());
            if (consultation == null) {
                throw change.notFound(ConsultationDocuments.access(action), ConsultationEntity.TYPE, id.value());
            }
            change.permit(ConsultationDocuments.access(action), consultation.target());
            change.expect(consultation.revision(), revision, () -> documents.of(actor, consultation));
            work.accept(change, consultation);
            change.entities().flush();
            return documents.of(actor, consultation);
        });
    }

    private static void emit(Change change, ConsultationEntity consultation, String what) {
        String caseId = consultation.caseId().toString();
        change.emit("stepplan.consultation." + what, consultation.id().value(), caseId, Map.of("case", caseId));
    }
}
