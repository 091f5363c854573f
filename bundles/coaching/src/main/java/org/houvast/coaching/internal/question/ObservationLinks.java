package org.houvast.coaching.internal.question;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.Ids;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links a final observation to its question, which is being explored from then on. Doing it twice changes nothing. */
@Component
public final class ObservationLinks implements EventConsumer {
    private final Transactions transactions;
    private final EventOutbox outbox;
    private final Clock clock;

    @Activate
    public ObservationLinks(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference EventOutbox outbox,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "coaching.observation-links";
    }

    @Override
    public Set<String> types() {
        return Set.of("observation.observation.final");
    }

    @Override
    public void accept(OutboxEvent event) {
        String caseId = event.ids().get("case");
        String observation = event.ids().get("id");
        if (caseId == null || observation == null) {
            return;
        }
        transactions.write(em -> {
            UUID id = UUID.fromString(caseId);
            QuestionEntity question = em.find(QuestionEntity.class, id);
            if (question != null && question.link(UUID.fromString(observation))) {
                outbox.add(
                        em,
                        new OutboxEvent(
                                "coaching.question.exploring",
                                Ids.next(clock),
                                caseId,
                                Map.of("id", caseId, "case", caseId),
                                clock.instant()));
            }
            return id;
        });
    }
}
