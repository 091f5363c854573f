package org.houvast.coaching.internal.tip;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.houvast.administration.Module;
import org.houvast.coaching.AgeBand;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TipText;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.OutboxEvent;
import org.houvast.privacy.Target;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives an organisation the tips that are shipped when coaching is switched on at a place of it. A tip that was loaded once is never
 * overwritten and never comes back: what the organisation changed or retired stays so; a tip that a later version of the product brings is
 * added the next time.
 */
@Component
public final class StarterTips implements EventConsumer {
    private final PracticeDesk desk;

    @Activate
    public StarterTips(@Reference PracticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "coaching.starter-tips";
    }

    @Override
    public Set<String> types() {
        return Set.of("administration.module.enabled");
    }

    @Override
    public void accept(OutboxEvent event) {
        String location = event.ids().get("location");
        String workForm = event.ids().get("workForm");
        if (Module.COACHING.code().equalsIgnoreCase(event.ids().get("module"))
                && location != null
                && workForm != null) {
            load(new Place(new LocationRef(location), WorkForm.valueOf(workForm)));
        }
    }

    /** loads what the organisation of a place does not have */
    void load(Place place) {
        OrganisationRef organisation = desk.host().controller(place);
        Target target = new Target(TipEntity.TYPE, null, Set.of(), null, place, organisation, null, null);
        for (Language language : Language.values()) {
            Properties properties = read(language);
            for (String key : keys(properties)) {
                put(target, organisation, key, text(properties, key, language));
            }
        }
    }

    private void put(Target target, OrganisationRef organisation, String key, TipText text) {
        UUID id = id(organisation, key, text.language());
        try {
            desk.transactions().write(em -> {
                if (em.find(TipEntity.class, id) == null) {
                    em.persist(TipEntity.shipped(
                            id, target, key, text, desk.clock().instant()));
                }
                return id;
            });
        } catch (DuplicateException otherNodeWasFirst) {
            // the other node put the same one there
            return;
        }
    }

    /** the same id wherever it is loaded, so that it is there once */
    private static UUID id(OrganisationRef organisation, String key, Language language) {
        String name = "houvast-tip:" + organisation.key() + ":" + key + ":" + language;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Properties read(Language language) {
        String resource = "tips_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = StarterTips.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no tips in this bundle: " + resource);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static Set<String> keys(Properties properties) {
        Set<String> keys = new TreeSet<>();
        properties.stringPropertyNames().stream()
                .filter(n -> n.endsWith(".title"))
                .forEach(n -> keys.add(n.substring(0, n.length() - ".title".length())));
        return keys;
    }

    static TipText text(Properties properties, String key, Language language) {
        return new TipText(
                language,
                need(properties, key + ".title"),
                need(properties, key + ".text"),
                Themes.list(need(properties, key + ".themes")),
                bands(properties.getProperty(key + ".ages", "")),
                TipAudience.valueOf(need(properties, key + ".audience")),
                need(properties, "source"),
                need(properties, "licence"),
                List.of());
    }

    private static List<AgeBand> bands(String codes) {
        return codes.isBlank()
                ? List.of()
                : Arrays.stream(codes.split(",")).map(AgeBand::valueOf).toList();
    }

    private static String need(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("a shipped tip lacks " + name);
        }
        return value;
    }
}
