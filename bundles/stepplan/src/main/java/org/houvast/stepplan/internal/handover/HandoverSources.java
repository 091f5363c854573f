package org.houvast.stepplan.internal.handover;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.parents.ShareableSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of record that can be handed over now: those that parents can get. */
@Component(service = HandoverSources.class)
public final class HandoverSources {
    private final List<ShareableSource> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(ShareableSource one) {
        all.add(one);
    }

    public void remove(ShareableSource one) {
        all.remove(one);
    }

    /** a handover is no record that goes into another */
    Optional<ShareableSource> of(String type) {
        return type.equals(HandoverEntity.TYPE)
                ? Optional.empty()
                : all.stream().filter(source -> source.type().equals(type)).findFirst();
    }
}
