package org.houvast.administration.internal.screens;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.administration.TimelineContributor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the modules that run now have for the timeline of a child. */
@Component(service = TimelineContributors.class)
public final class TimelineContributors {
    private final List<TimelineContributor> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(TimelineContributor one) {
        all.add(one);
    }

    public void remove(TimelineContributor one) {
        all.remove(one);
    }

    List<TimelineContributor> all() {
        return all;
    }
}
