package org.houvast.parents.internal;

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

/** The contacts with parents on the timeline of a child. */
@Component
public final class ContactTimeline implements TimelineContributor {
    private static final String SELECT = "select c.id, c.recorded_at, c.mode, substring(c.gist from 1 for 200),"
            + " c.author_key, c.case_id from parents_contact c where c.child_key = ? and ";
    private static final String BEFORE = " and c.recorded_at <= ? and (c.recorded_at < ? or c.id < ?)";
    private static final String ORDER = " order by c.recorded_at desc, c.id desc limit ?";

    private final Rows rows;

    @Activate
    public ContactTimeline(@Reference(target = "(module=parents)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        ScopeCondition scope = reading.condition(ParentsAccess.READ, "c", child);
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
                        ContactEntity.TYPE,
                        row.uuid(1),
                        row.instant(2),
                        row.text(3),
                        row.excerptOrNull(4),
                        row.text(5),
                        row.uuidOrNull(6)));
        reading.listed(
                ParentsAccess.READ,
                ContactEntity.TYPE,
                items.stream().map(Item::id).toList(),
                Set.of(child));
        return items;
    }
}
