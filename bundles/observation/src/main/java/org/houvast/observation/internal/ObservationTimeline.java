package org.houvast.observation.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.Language;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
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
    private static final String ALONE =
            select("o.case_id, cast(null as integer)", "observation_observation o", "o.child_key = ?");
    private static final String AMONG = select(
            "cast(null as uuid), c.position",
            "observation_child c join observation_observation o on o.id = c.observation_id",
            "c.child_key = ? and o.several");
    private static final String BEFORE = " and o.started_at <= ? and (o.started_at < ? or o.id < ?)";
    private static final String NEWEST = " order by started_at desc, id desc limit ?";

    private final Rows rows;

    @Activate
    public ObservationTimeline(@Reference(target = "(module=observation)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        ScopeCondition alone = reading.condition(ObservationAccess.READ_OF_CHILD, "o", child);
        ScopeCondition among = reading.condition(ObservationAccess.READ_OF_CHILD, "c", child);
        String position = before == null ? "" : BEFORE;
        List<Item> items = rows.list(
                "(" + ALONE + alone.sql() + position + NEWEST + ") union all (" + AMONG + among.sql() + position
                        + NEWEST + ")" + NEWEST,
                p -> {
                    bind(p, actor, child, alone, before, limit);
                    bind(p, actor, child, among, before, limit);
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

    /** the newest of one of two kinds: each reads from the newest row of its index on, and no more than it gives */
    private static String select(String ofKind, String from, String where) {
        return "select o.id, o.started_at, o.state, " + ObservationRows.BEGINNING + ", o.author_key, " + ofKind
                + " from " + from + " where " + where + " and " + ReadableRows.OPEN + " and ";
    }

    private static void bind(
            Parameters p,
            Actor actor,
            ChildRef child,
            ScopeCondition reach,
            Cursor.@Nullable Position before,
            int limit)
            throws SQLException {
        p.text(child.key());
        ReadableRows.bindTime(p, actor.at());
        reach.bind(p);
        if (before != null) {
            p.instant(before.at()).instant(before.at()).uuid(before.id());
        }
        p.number(limit);
    }

    /** of an observation with several children the view of this one: nothing of the others, nor the case of one of them */
    private static Item item(Row row, Language language) throws SQLException {
        Integer position = row.integerOrNull(7);
        ChildTokens tokens = position == null ? ChildTokens.all() : ChildTokens.only(List.of(position), language);
        return new Item(
                ObservationEntity.TYPE,
                row.uuid(1),
                row.instant(2),
                row.text(3),
                tokens.beginning(row.textOrNull(4), ObservationRows.LONGEST_BEGINNING),
                row.text(5),
                row.uuidOrNull(6));
    }
}
