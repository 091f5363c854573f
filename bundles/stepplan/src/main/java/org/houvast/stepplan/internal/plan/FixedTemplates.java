package org.houvast.stepplan.internal.plan;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.TemplateState;
import org.houvast.stepplan.internal.template.TemplateShelf;

/**
 * The templates of plans, remembered once they are published: from then on their text, key, version and language never change. The
 * state of a remembered one may have changed since; nothing here reads it.
 */
final class FixedTemplates {
    private static final int MOST = 200;

    private final Map<UUID, StepPlanTemplate> known = new ConcurrentHashMap<>();

    StepPlanTemplate of(EntityManager entities, UUID id) {
        StepPlanTemplate remembered = known.get(id);
        if (remembered != null) {
            return remembered;
        }
        StepPlanTemplate found = TemplateShelf.find(entities, id).orElseThrow();
        if (found.state() == TemplateState.PUBLISHED || found.state() == TemplateState.RETIRED) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(id, found);
        }
        return found;
    }
}
