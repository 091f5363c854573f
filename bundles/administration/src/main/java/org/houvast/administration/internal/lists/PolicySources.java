package org.houvast.administration.internal.lists;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.privacy.AccessPolicySource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The access policy of the modules that run now. */
@Component(service = PolicySources.class)
public final class PolicySources {
    private final List<AccessPolicySource> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(AccessPolicySource one) {
        all.add(one);
    }

    public void remove(AccessPolicySource one) {
        all.remove(one);
    }

    public List<AccessPolicySource> all() {
        return all;
    }
}
