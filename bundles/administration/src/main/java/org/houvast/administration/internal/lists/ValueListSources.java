package org.houvast.administration.internal.lists;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The value lists of the modules that run now. */
@Component(service = ValueListSources.class)
public final class ValueListSources {
    private final List<ValueListSource> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(ValueListSource one) {
        all.add(one);
    }

    public void remove(ValueListSource one) {
        all.remove(one);
    }

    List<ValueListSource> all() {
        return all;
    }
}
