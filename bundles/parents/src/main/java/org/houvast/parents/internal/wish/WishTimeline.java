package org.houvast.parents.internal.wish;

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

/** The wishes of guardians on the timeline of a child. */
@Component
public final class WishTimeline implements TimelineContributor {
    private static final String SELECT = "select w.id, w.begun_at, w.state, substring(w.words from 1 for 200),"
            + " w.author_key, w.case_id from parents_wish w where w.child_key = ? and ";
    private static final String BEFORE = " and w.begun_at <= ? and (w.begun_at < ? or w.id < ?)";
    private static final String ORDER = " order by w.begun_at desc, w.id desc limit ?";

    private final Rows rows;

    @Activate
    public WishTimeline(@Reference(target = "(module=parents)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        ScopeCondition scope = reading.condition(WishAccess.READ, "w", child);
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
                        WishEntity.TYPE,
                        row.uuid(1),
                        row.instant(2),
                        row.text(3),
                        row.excerptOrNull(4),
                        row.textOrNull(5),
                        row.uuidOrNull(6)));
        reading.listed(
                WishAccess.READ, WishEntity.TYPE, items.stream().map(Item::id).toList(), Set.of(child));
        return items;
    }
}
