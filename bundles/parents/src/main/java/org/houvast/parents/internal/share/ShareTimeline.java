package org.houvast.parents.internal.share;

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

/** What was shared with parents, on the timeline of a child. */
@Component
public final class ShareTimeline implements TimelineContributor {
    private static final String SELECT = "select s.id, s.prepared_at, s.state, substring(s.title from 1 for 200),"
            + " s.author_key, s.case_id from parents_share s where s.child_key = ? and s.shared_at is not null and ";
    private static final String BEFORE = " and s.prepared_at <= ? and (s.prepared_at < ? or s.id < ?)";
    private static final String ORDER = " order by s.prepared_at desc, s.id desc limit ?";

    private final Rows rows;

    @Activate
    public ShareTimeline(@Reference(target = "(module=parents)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        ScopeCondition scope = reading.condition(ShareAccess.READ, "s", child);
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
                        ShareEntity.TYPE,
                        row.uuid(1),
                        row.instant(2),
                        row.text(3),
                        row.excerptOrNull(4),
                        row.text(5),
                        row.uuidOrNull(6)));
        reading.listed(
                ShareAccess.READ, ShareEntity.TYPE, items.stream().map(Item::id).toList(), Set.of(child));
        return items;
    }
}
