package org.houvast.observation.internal;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The final observations on the timeline of a child. */
@Component
public final class ObservationTimeline implements TimelineContributor {
    private static final String SELECT = "select o.id, o.started_at, o.state,"
            + " substring(coalesce(o.facts, o.behaviour) from 1 for 200), o.author_key, o.case_id"
            + " from observation_observation o where o.child_key = ? and o.state <> 'DRAFT' and ";
    private static final String BEFORE = " and o.started_at <= ? and (o.started_at < ? or o.id < ?)";
    private static final String ORDER = " order by o.started_at desc, o.id desc limit ?";

    private final Rows rows;

    @Activate
    public ObservationTimeline(@Reference(target = "(module=observation)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        ScopeCondition scope = reading.condition(ObservationAccess.READ_OF_CHILD, "o", child);
        List<Item> items = rows.list(
                SELECT + scope.sql() + (before == null ? "" : BEFORE) + ORDER,
                p -> {
                    p.key(child);
                    scope.bind(p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(limit);
                },
                row -> new Item(
                        ObservationEntity.TYPE,
                        row.uuid(1),
                        row.instant(2),
                        row.text(3),
                        row.excerptOrNull(4),
                        row.text(5),
                        row.uuidOrNull(6)));
        reading.listed(
                ObservationAccess.READ,
                ObservationEntity.TYPE,
                items.stream().map(Item::id).toList(),
                Set.of(child));
        return items;
    }
}
