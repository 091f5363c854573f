package org.houvast.observation.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.Language;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The final observations on the timeline of a child. */
@Component
public final class ObservationTimeline implements TimelineContributor {
    private static final String SELECT = "select o.id, o.started_at, o.state, " + ObservationRows.BEGINNING
            + ", o.author_key, o.case_id, o.several, (select min(y.position) from observation_child y"
            + " where y.observation_id = o.id and y.child_key = any(?)) from " + ReadableRows.OF_CHILD + " where "
            + ReadableRows.OPEN + " and ";
    private static final String BEFORE = " and o.started_at <= ? and (o.started_at < ? or o.id < ?)";
    private static final String ORDER = " order by o.started_at desc, o.id desc limit ?";

    private final Rows rows;

    @Activate
    public ObservationTimeline(@Reference(target = "(module=observation)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        ReadableRows readable = ReadableRows.of(reading, ObservationAccess.READ_OF_CHILD, child);
        Set<ChildRef> keys = Set.of(child);
        List<Item> items = rows.list(
                SELECT + readable.sqlOfChild() + (before == null ? "" : BEFORE) + ORDER,
                p -> {
                    p.keys(keys);
                    ReadableRows.bindSource(p, keys);
                    ReadableRows.bindTime(p, actor.at());
                    readable.bindOfChild(p, keys);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(limit);
                },
                row -> item(row, actor.request().language()));
        reading.listed(
                ObservationAccess.READ,
                ObservationEntity.TYPE,
                items.stream().map(Item::id).toList(),
                Set.of(child));
        return items;
    }

    /** of an observation with several children the view of this one: nothing of the others, nor the case of one of them */
    private static Item item(Row row, Language language) throws SQLException {
        boolean several = row.bool(7);
        ChildTokens tokens = several ? ChildTokens.only(List.of(row.integer(8)), language) : ChildTokens.all();
        return new Item(
                ObservationEntity.TYPE,
                row.uuid(1),
                row.instant(2),
                row.text(3),
                tokens.beginning(row.textOrNull(4), ObservationRows.LONGEST_BEGINNING),
                row.text(5),
                several ? null : row.uuidOrNull(6));
    }
}
