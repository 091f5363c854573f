package org.houvast.parents.internal.share;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.parents.ShareableSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of record that can be shared now. */
@Component(service = ShareableSources.class)
public final class ShareableSources {
    private final List<ShareableSource> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(ShareableSource one) {
        all.add(one);
    }

    public void remove(ShareableSource one) {
        all.remove(one);
    }

    Optional<ShareableSource> of(String type) {
        return all.stream().filter(source -> source.type().equals(type)).findFirst();
    }
}
