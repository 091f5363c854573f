package org.houvast.administration.internal.lists;

import java.util.Comparator;
import java.util.List;
import org.houvast.administration.Descriptors;
import org.houvast.privacy.Action;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The descriptors, as the modules that run now declare them. */
@Component
public final class CollectedDescriptors implements Descriptors {
    private final PolicySources sources;

    @Activate
    public CollectedDescriptors(@Reference PolicySources sources) {
        this.sources = sources;
    }

    @Override
    public List<Policy> accessPolicy() {
        return sources.all().stream()
                .flatMap(s -> s.actions().stream())
                .map(CollectedDescriptors::policy)
                .sorted(Comparator.comparing(Policy::action))
                .toList();
    }

    private static Policy policy(Action action) {
        Action reading = action.reading();
        return new Policy(
                action.code(),
                action.module(),
                action.audit(),
                action.sensitivity(),
                action.relations().stream().sorted().toList(),
                reading == null ? null : reading.code());
    }
}
