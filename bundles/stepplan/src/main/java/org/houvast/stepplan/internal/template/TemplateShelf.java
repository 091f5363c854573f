package org.houvast.stepplan.internal.template;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.houvast.stepplan.StepPlanTemplate;

/** Where plans take their template from. */
public final class TemplateShelf {
    private TemplateShelf() {}

    /** the template, whatever its state, without allowed actions */
    public static Optional<StepPlanTemplate> find(EntityManager entities, UUID id) {
        return Optional.ofNullable(entities.find(TemplateEntity.class, id)).map(TemplateEntity::document);
    }
}
