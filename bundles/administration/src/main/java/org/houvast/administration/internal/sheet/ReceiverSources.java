package org.houvast.administration.internal.sheet;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.administration.ReceiverSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The receivers that the modules which run now know of. */
@Component(service = ReceiverSources.class)
public final class ReceiverSources {
    private final List<ReceiverSource> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(ReceiverSource one) {
        all.add(one);
    }

    public void remove(ReceiverSource one) {
        all.remove(one);
    }

    List<ReceiverSource> all() {
        return all;
    }
}
