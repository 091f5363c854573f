package org.houvast.privacy.internal.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RelationSource.Relations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the relation sources of the modules, which may come and go. */
@Component(service = RelationSources.class)
public final class RelationSources {
    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<RelationSource> sources = List.of();

    @Activate
    public RelationSources() {}

    /** without OSGi */
    public RelationSources(List<RelationSource> sources) {
        this.sources = sources;
    }

    Relations of(Actor.Staff staff, LocalDate today) {
        CoachedGroups coached = CoachedGroups.NONE;
        Set<UUID> cases = new HashSet<>();
        Set<ChildRef> consulted = new HashSet<>();
        for (RelationSource source : sources) {
            if (source.concerns(staff)) {
                Relations relations = source.of(staff, today);
                coached = coached.and(relations.coached());
                cases.addAll(relations.cases());
                consulted.addAll(relations.consulted());
            }
        }
        return coached.isEmpty() && cases.isEmpty() ? Relations.NONE : new Relations(coached, cases, consulted);
    }
}
