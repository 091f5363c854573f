package org.houvast.parents.internal.wish;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wishes wait for a response of those who work with the child. */
@Component
public final class WishQueue implements WorkQueueContributor {
    /** what a wish waits for, a code of the value list {@code task} */
    public static final String TASK = "respond-to-wish";

    private static final String OPEN =
            "select w.id, w.begun_at, w.child_key from parents_wish w where w.state = 'OPEN' and ";
    private static final String ORDER = " order by w.begun_at, w.id limit ?";

    private final Rows rows;

    private record Waiting(UUID id, Instant since, ChildRef child) {}

    @Activate
    public WishQueue(@Reference(target = "(module=parents)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        ScopeCondition scope = reading.condition(WishAccess.RESPOND, "w");
        List<Waiting> waiting = rows.list(
                OPEN + scope.sql() + ORDER,
                p -> {
                    scope.bind(p);
                    p.number(limit);
                },
                row -> new Waiting(row.uuid(1), row.instant(2), new ChildRef(row.text(3))));
        reading.listed(
                WishAccess.READ,
                WishEntity.TYPE,
                waiting.stream().map(Waiting::id).toList(),
                waiting.stream().map(Waiting::child).toList());
        return waiting.stream()
                .map(w -> new Item(WishEntity.TYPE, w.id(), TASK, Subject.of(w.child()), w.since(), null, false))
                .toList();
    }
}
