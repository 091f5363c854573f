package org.houvast.stepplan.internal.card;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.houvast.coaching.GivenTips;
import org.houvast.commons.GroupRef;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Holds the tips of coaching, which may come and go; without it there are none. */
@Component(service = TipShelf.class)
public final class TipShelf {
    private final AtomicReference<@Nullable GivenTips> tips = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindTips(GivenTips service) {
        tips.set(service);
    }

    public void unbindTips(GivenTips service) {
        tips.compareAndSet(service, null);
    }

    List<GivenTips.GivenTip> of(GroupRef group, Set<UUID> cases, int limit) {
        GivenTips service = tips.get();
        return service == null ? List.of() : service.of(group, cases, limit);
    }
}
