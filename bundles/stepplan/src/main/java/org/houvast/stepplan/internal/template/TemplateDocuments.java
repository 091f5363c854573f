package org.houvast.stepplan.internal.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.TemplateAction;
import org.houvast.stepplan.internal.Staff;
import org.houvast.stepplan.internal.StepPlanAccess;

/** Shows a template with what its reader may do with it. */
final class TemplateDocuments {
    private final Guard guard;

    TemplateDocuments(Guard guard) {
        this.guard = guard;
    }

    StepPlanTemplate of(Actor actor, TemplateEntity entity) {
        StepPlanTemplate document = entity.document();
        List<AllowedAction> allowed = Arrays.stream(TemplateAction.values())
                .map(action -> AllowedAction.of(action.name().toLowerCase(Locale.ROOT), refusal(actor, entity, action)))
                .toList();
        return new StepPlanTemplate(
                document.id(),
                document.revision(),
                document.key(),
                document.version(),
                document.language(),
                document.state(),
                document.organisation(),
                document.location(),
                document.text(),
                document.origin(),
                document.imported(),
                document.author(),
                document.submittedBy(),
                document.publishedBy(),
                document.publishedAt(),
                document.returnReason(),
                document.createdAt(),
                allowed);
    }

    private Optional<Refusal> refusal(Actor actor, TemplateEntity entity, TemplateAction action) {
        return permission(actor, entity, action)
                .or(() -> entity.refusalOf(action))
                .or(() -> action == TemplateAction.PUBLISH ? entity.mayPublish(Staff.of(actor)) : Optional.empty());
    }

    /** a copy is made at a place of the actor, wherever the template comes from; one that is shipped is nobody's to change */
    private Optional<Refusal> permission(Actor actor, TemplateEntity entity, TemplateAction action) {
        if (action == TemplateAction.COPY) {
            boolean nowhere = actor.scope().administered().isEmpty()
                    && actor.scope().managed().isEmpty();
            return nowhere ? notAllowed(StepPlanAccess.TEMPLATE_COPY) : Optional.empty();
        }
        Action access = access(action);
        Optional<Target> target = entity.target();
        return target.isPresent() ? guard.refusal(actor, access, target.get()) : notAllowed(access);
    }

    static Optional<Refusal> notAllowed(Action action) {
        return Optional.of(Refusal.of(PrivacyProblems.NOT_ALLOWED, action.code()));
    }

    private static Action access(TemplateAction action) {
        return switch (action) {
            case REVISE -> StepPlanAccess.TEMPLATE_REVISE;
            case SUBMIT -> StepPlanAccess.TEMPLATE_SUBMIT;
            case RETURN -> StepPlanAccess.TEMPLATE_RETURN;
            case PUBLISH -> StepPlanAccess.TEMPLATE_PUBLISH;
            case RETIRE -> StepPlanAccess.TEMPLATE_RETIRE;
            case COPY -> StepPlanAccess.TEMPLATE_COPY;
        };
    }
}
