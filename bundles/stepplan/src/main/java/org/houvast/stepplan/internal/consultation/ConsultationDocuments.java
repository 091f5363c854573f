package org.houvast.stepplan.internal.consultation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.ConsultationAction;
import org.houvast.stepplan.internal.ConsultationTerms;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;

/** Shows a consultation as its reader may see it. */
final class ConsultationDocuments {
    private final Guard guard;
    private final Aliases aliases;
    private final ConsultationTerms terms;

    ConsultationDocuments(Workbench bench, ConsultationTerms terms) {
        this.guard = bench.guard();
        this.aliases = bench.aliases();
        this.terms = terms;
    }

    Consultation of(Actor actor, ConsultationEntity entity) {
        Target target = entity.target();
        boolean named = actor.scope().mayName(target);
        UUID caseId = entity.caseId();
        @Nullable String alias = named ? null : aliases.of(Set.of(caseId)).get(caseId);
        Consultation document = entity.document(entity.access().subject(named, alias));
        LocalDate due = due(entity);
        return new Consultation(
                document.id(),
                document.revision(),
                document.state(),
                document.subject(),
                document.group(),
                document.location(),
                document.questionId(),
                document.assessmentId(),
                document.on(),
                due,
                due != null && due.isBefore(actor.scope().today()),
                document.attendees(),
                document.decisions(),
                document.communicationPlan(),
                document.reason(),
                document.replacedBy(),
                document.createdAt(),
                allowed(actor, entity, target));
    }

    private @Nullable LocalDate due(ConsultationEntity entity) {
        Place place = entity.access().place();
        return switch (entity.state()) {
            case PLANNED -> terms.consulted(place, entity.termFrom());
            case HELD -> terms.told(place, entity.on());
            case RECORDED, CANCELLED -> null;
        };
    }

    private List<AllowedAction> allowed(Actor actor, ConsultationEntity entity, Target target) {
        return Arrays.stream(ConsultationAction.values())
                .map(a -> AllowedAction.of(
                        a.name().toLowerCase(Locale.ROOT),
                        guard.refusal(actor, access(a), target).or(() -> entity.refusalOf(a))))
                .toList();
    }

    static Action access(ConsultationAction action) {
        return switch (action) {
            case HOLD -> StepPlanAccess.CONSULTATION_HOLD;
            case RECORD -> StepPlanAccess.CONSULTATION_RECORD;
            case CANCEL -> StepPlanAccess.CONSULTATION_CANCEL;
        };
    }
}
