package org.houvast.administration.internal.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The settings of the modules that run now. */
@Component(service = SettingSources.class)
public final class SettingSources {
    private final List<SettingSource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(SettingSource source) {
        sources.add(source);
    }

    public void remove(SettingSource source) {
        sources.remove(source);
    }

    /** all of them, by name */
    public List<SettingKey> all() {
        return sources.stream()
                .flatMap(s -> s.settings().stream())
                .sorted(Comparator.comparing(SettingKey::name))
                .toList();
    }

    Optional<SettingKey> named(String name) {
        return sources.stream()
                .flatMap(s -> s.settings().stream())
                .filter(k -> k.name().equals(name))
                .findFirst();
    }
}
