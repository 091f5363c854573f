package org.houvast.administration.internal.screens;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.administration.WorkQueueContributor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What of the modules that run now waits for somebody. */
@Component(service = WorkQueueContributors.class)
public final class WorkQueueContributors {
    private final List<WorkQueueContributor> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(WorkQueueContributor one) {
        all.add(one);
    }

    public void remove(WorkQueueContributor one) {
        all.remove(one);
    }

    List<WorkQueueContributor> all() {
        return all;
    }
}
