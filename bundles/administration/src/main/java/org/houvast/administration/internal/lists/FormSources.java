package org.houvast.administration.internal.lists;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.administration.FormSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The forms of the modules that run now. */
@Component(service = FormSources.class)
public final class FormSources {
    private final List<FormSource> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(FormSource one) {
        all.add(one);
    }

    public void remove(FormSource one) {
        all.remove(one);
    }

    List<FormSource> all() {
        return all;
    }
}
