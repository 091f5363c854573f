package org.houvast.stepplan.internal.template;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the templates that are shipped on the shelf, each version once per installation. They belong to no organisation, so nobody
 * changes them: an organisation makes its own version by copying one. Immediate, because nothing asks for it.
 */
@Component(service = StarterTemplates.class, immediate = true)
public final class StarterTemplates {
    static final List<String> RESOURCES = List.of(
            "early-signals_nl.properties",
            "early-signals_en.properties",
            "group-question_nl.properties",
            "group-question_en.properties",
            "transition_nl.properties",
            "transition_en.properties");

    private static final Logger LOG = LoggerFactory.getLogger(StarterTemplates.class);

    @Activate
    public StarterTemplates(
            @Reference(target = "(module=stepplan)") Transactions transactions,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        for (String resource : RESOURCES) {
            StarterText starter = StarterText.read(resource);
            put(transactions, clock, starter);
        }
    }

    private static void put(Transactions transactions, Clock clock, StarterText starter) {
        UUID id = id(starter.name());
        try {
            transactions.write(em -> {
                if (em.find(TemplateEntity.class, id) == null) {
                    em.persist(TemplateEntity.shipped(id, starter.name(), starter.text(), clock.instant()));
                }
                return id;
            });
        } catch (DuplicateException otherNodeWasFirst) {
            LOG.debug("template {} was put there by another node", id);
        }
    }

    /** the same id in every installation, so that two nodes cannot both put it there */
    private static UUID id(TemplateEntity.Name name) {
        String text = "houvast:" + name.key() + ":" + name.version() + ":" + name.language();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
