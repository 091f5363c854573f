package org.houvast.stepplan.internal.plan;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.Cases;
import org.houvast.commons.Ids;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.HostRecords;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.template.TemplateShelf;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What happens in a case is offered as evidence to its plans, and a confirmed assessment tells which steps are left out. Nothing here
 * completes a step.
 */
@Component
public final class CaseEvents implements EventConsumer {
    private static final String ASSESSED = "coaching.assessment.confirmed";
    private static final String OFFER = "insert into stepplan_plan_evidence (plan_id, event_id, kind, record_id, at)"
            + " select p.id, cast(? as uuid), ?, cast(? as uuid), ? from stepplan_plan p where p.case_id = ?"
            + " and p.state not in ('COMPLETED', 'STOPPED') and not exists (select 1 from stepplan_plan_evidence e"
            + " where e.plan_id = p.id and e.event_id = ?)";

    private final Transactions transactions;
    private final EventOutbox outbox;
    private final CaseBook cases;
    private final HostRecords host;
    private final Clock clock;

    @Activate
    public CaseEvents(
            @Reference(target = "(module=stepplan)") Transactions transactions,
            @Reference EventOutbox outbox,
            @Reference CaseBook cases,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.cases = cases;
        this.host = host;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stepplan.case-events";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "observation.observation.final",
                "coaching.question.picked-up",
                "coaching.moment.held",
                ASSESSED,
                "parents.contact.recorded",
                "stepplan.consultation.held",
                "stepplan.consultation.recorded",
                "stepplan.action-plan.agreed",
                "stepplan.action-plan.reviewed",
                "stepplan.action-plan.closed");
    }

    @Override
    public void accept(OutboxEvent event) {
        String caseText = event.ids().get("case");
        String record = event.ids().get("id");
        if (caseText == null || record == null) {
            return;
        }
        UUID caseId = UUID.fromString(caseText);
        Optional<Cases.Facts> facts = event.type().equals(ASSESSED) ? cases.facts(caseId) : Optional.empty();
        transactions.write(em -> {
            offer(em, event, caseId, UUID.fromString(record));
            facts.ifPresent(f -> settle(em, caseId, f));
            return event.id();
        });
    }

    private static void offer(EntityManager entities, OutboxEvent event, UUID caseId, UUID record) {
        Rows.in(entities).change(OFFER, p -> p.uuid(event.id())
                .text(event.type())
                .uuid(record)
                .instant(event.at())
                .uuid(caseId)
                .uuid(event.id()));
    }

    private void settle(EntityManager entities, UUID caseId, Cases.Facts facts) {
        List<StepPlanEntity> plans = entities.createQuery(
                        "select p from StepPlan p where p.access.caseId = :case and p.state in :running",
                        StepPlanEntity.class)
                .setParameter("case", caseId)
                .setParameter("running", List.of(StepPlanState.CONFIRMED, StepPlanState.ACTIVE))
                .getResultList();
        for (StepPlanEntity plan : plans) {
            List<TemplateStep> template = TemplateShelf.find(entities, plan.templateId())
                    .orElseThrow()
                    .text()
                    .steps();
            plan.learn(JpaStepPlans.isSpecific(facts));
            plan.settle(template, host.today()).ifPresent(no -> outbox.add(entities, ready(plan, caseId, no)));
        }
    }

    private OutboxEvent ready(StepPlanEntity plan, UUID caseId, int no) {
        Map<String, String> ids = new HashMap<>();
        ids.put("id", plan.id().value().toString());
        ids.put("case", caseId.toString());
        ids.put("step", Integer.toString(no));
        return new OutboxEvent("stepplan.step.ready", Ids.next(clock), caseId.toString(), ids, clock.instant());
    }
}
