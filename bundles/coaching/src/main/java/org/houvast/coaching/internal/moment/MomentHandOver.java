package org.houvast.coaching.internal.moment;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houvast.coaching.internal.assignment.RunningMoments;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.Change;
import org.osgi.service.component.annotations.Component;

/** Takes the moments that are still to come along to another coach. */
@Component
public final class MomentHandOver implements RunningMoments {
    @Override
    public void handOver(Change change, UUID from, UUID to, StaffRef coach, Instant since) {
        Rows.in(change.entities())
                .list(
                        "select id from coaching_moment where assignment_id = ? and planned_start >= ?"
                                + " and state in ('PROPOSED', 'CHANGED', 'AGREED') order by planned_start, id",
                        p -> p.uuid(from).instant(since),
                        row -> row.uuid(1))
                .stream()
                .map(id -> Objects.requireNonNull(change.entities().find(MomentEntity.class, id)))
                .forEach(moment -> {
                    moment.handOver(to, coach);
                    change.emit(
                            "coaching.moment.handed-over",
                            moment.id(),
                            moment.id().toString(),
                            Map.of());
                });
    }
}
