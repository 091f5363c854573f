package org.houvast.stepplan.internal.handover;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.Ids;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.HostRecords;
import org.houvast.stepplan.HandoverAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What those who decide say to a consent moves the handovers that were submitted with it: on when all of it was given, and to an end when
 * it was refused, taken back or disputed. To send and to read, the consent is asked anew whatever happened here.
 */
@Component
public final class HandoverConsentEvents implements EventConsumer {
    private static final String GIVEN = "privacy.consent.given";

    private final Transactions transactions;
    private final EventOutbox outbox;
    private final HandoverConsents consents;
    private final HostRecords host;
    private final Clock clock;

    @Activate
    public HandoverConsentEvents(
            @Reference(target = "(module=stepplan)") Transactions transactions,
            @Reference EventOutbox outbox,
            @Reference HandoverConsents consents,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.consents = consents;
        this.host = host;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stepplan.handover-consents";
    }

    @Override
    public Set<String> types() {
        return Set.of(GIVEN, "privacy.consent.refused", "privacy.consent.withdrawn", "privacy.consent.objected");
    }

    @Override
    public void accept(OutboxEvent event) {
        String id = event.ids().get("id");
        if (id == null) {
            return;
        }
        UUID consent = UUID.fromString(id);
        boolean given = event.type().equals(GIVEN);
        transactions.write(em -> {
            for (HandoverEntity handover : submittedWith(em, consent)) {
                if (!given && handover.refusalOf(HandoverAction.REFUSE).isEmpty()) {
                    handover.refuse(clock.instant());
                    outbox.add(em, told(handover, "refused"));
                } else if (given && handover.refusalOf(HandoverAction.CONSENT).isEmpty() && isWhole(handover)) {
                    handover.consent(clock.instant());
                    outbox.add(em, told(handover, "consented"));
                }
            }
            return event.id();
        });
    }

    private static List<HandoverEntity> submittedWith(EntityManager entities, UUID consent) {
        return entities.createQuery(
                        "select h from Handover h join h.consents c where c.consentId = :consent", HandoverEntity.class)
                .setParameter("consent", consent)
                .getResultList();
    }

    private boolean isWhole(HandoverEntity handover) {
        return HandoverConsents.missing(consents.standing(handover, host.today()))
                .isEmpty();
    }

    private OutboxEvent told(HandoverEntity handover, String what) {
        String id = handover.id().value().toString();
        return new OutboxEvent("stepplan.handover." + what, Ids.next(clock), id, Map.of("id", id), clock.instant());
    }
}
