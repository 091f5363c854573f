package org.houvast.privacy.internal.restriction;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.houvast.commons.Ids;
import org.houvast.privacy.Actor;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Grants a restriction, in the transaction that answers the request for it. */
@Component(service = RestrictionGranting.class)
public final class RestrictionGranting {
    private final RestrictedFiles files;
    private final Clock clock;

    @Activate
    public RestrictionGranting(
            @Reference RestrictedFiles files, @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * Closes the file as soon as the change is committed and {@link #done} was called.
     *
     * @param request as the access policy sees it: about one child
     */
    public void grant(Actor actor, Change change, Target request, RestrictionGround ground) {
        UUID id = Ids.next(clock);
        Target target = new Target(
                RestrictionEntity.TYPE,
                id,
                request.children(),
                null,
                request.place(),
                request.controller(),
                JpaRestrictions.officer(actor),
                null);
        change.permit(RestrictionAccess.GRANT, target);
        change.entities()
                .persist(new RestrictionEntity(
                        id, target, ground, request.recordId().orElseThrow(), change.at()));
        change.emit("privacy.restriction.granted", id, id.toString(), Map.of());
    }

    /** the change is committed: from now on it holds at this node */
    public void done() {
        files.look();
    }
}
