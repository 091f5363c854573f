package org.houvast.privacy.internal.keeping;

import java.util.List;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds what the modules declare, which may come and go: what a stopped module keeps waits until it runs again. */
@Component(service = KeepingSources.class)
public final class KeepingSources {
    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<KeepingSource> sources = List.of();

    @Activate
    public KeepingSources() {}

    /** without OSGi */
    public KeepingSources(List<KeepingSource> sources) {
        this.sources = sources;
    }

    /** the register as it is now */
    public Register register() {
        List<Keeping> keepings = sources.stream().map(KeepingSource::keeping).toList();
        return new Register(keepings);
    }
}
