package org.houvast.stepplan.internal.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.houvast.commons.PageRequest;
import org.houvast.parents.ParentView;
import org.houvast.parents.ShareFilter;
import org.houvast.parents.ShareState;
import org.houvast.parents.ShareSummary;
import org.houvast.parents.Shares;
import org.houvast.privacy.Actor;
import org.houvast.stepplan.HandoverId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which parents can read a set, and what they wrote beside it. */
@Component(service = ShownSets.class)
public final class ShownSets {
    private static final Set<ShareState> OPEN = Set.of(ShareState.SHARED, ShareState.SEEN, ShareState.ANSWERED);
    private static final PageRequest ALL = new PageRequest(200, null);

    private final Shares shares;

    @Activate
    public ShownSets(@Reference Shares shares) {
        this.shares = shares;
    }

    /** whether a parent can read it, as far as the actor can see */
    boolean isShown(Actor actor, HandoverId id) {
        return !open(actor, id).isEmpty();
    }

    /** what parents wrote, the oldest first */
    List<ParentView> views(Actor actor, HandoverId id) {
        return open(actor, id).stream()
                .filter(share -> share.state() == ShareState.ANSWERED)
                .flatMap(share -> shares.get(actor, share.id()).views().stream())
                .sorted(Comparator.comparing(ParentView::at))
                .toList();
    }

    private List<ShareSummary> open(Actor actor, HandoverId id) {
        return shares.list(actor, new ShareFilter(null, id.value(), null, null), ALL).items().stream()
                .filter(share -> share.item().type().equals(HandoverEntity.TYPE) && OPEN.contains(share.state()))
                .toList();
    }
}
