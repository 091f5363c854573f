package org.houvast.administration.internal.screens;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.TimelineContributor.Item;
import org.houvast.administration.TimelineContributor.Part;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;

/** The timeline of a child: what all modules have, in one statement. */
final class ChildTimeline {
    /** for a piece and for the whole: each piece reads from the newest row of its index on, and no more than the page needs */
    private static final String NEWEST = " order by at desc, id desc limit ?";

    private final HostRecords host;
    private final TimelineContributors contributors;
    private final Rows rows;

    ChildTimeline(HostRecords host, TimelineContributors contributors, DataSource dataSource) {
        this.host = host;
        this.contributors = contributors;
        this.rows = Rows.on(dataSource);
    }

    /**
     * A page, with an audit line for each kind of record on it.
     *
     * @param child whom the actor may know by name, by its key of today; rows under the keys of merged records are found too
     */
    Page<Item> page(Actor actor, Reading reading, ChildRef child, PageRequest page) {
        List<Part> parts = parts(actor, reading, child);
        Cursor cursor = page.cursor();
        List<Item> items =
                parts.isEmpty() ? List.of() : read(parts, cursor == null ? null : cursor.position(), page.limit() + 1L);
        Page<Item> shown = Page.of(items, page.limit(), last -> Cursor.after(last.at(), last.id()));
        listed(reading, parts, shown.items(), child);
        return shown;
    }

    private List<Part> parts(Actor actor, Reading reading, ChildRef child) {
        List<Part> parts = new ArrayList<>();
        for (ChildRef key : host.keys(child)) {
            for (TimelineContributor contributor : contributors.all()) {
                parts.addAll(contributor.parts(actor, reading, key));
            }
        }
        return parts;
    }

    private List<Item> read(List<Part> parts, Cursor.@Nullable Position before, long limit) {
        return rows.list(
                sql(parts, before != null),
                p -> {
                    for (Part part : parts) {
                        part.binder().bind(p);
                        bind(p, before);
                        p.number(limit);
                    }
                    if (parts.size() > 1) {
                        p.number(limit);
                    }
                },
                row -> item(parts.get(row.integer(1)), row));
    }

    /** a single piece is the whole: an order behind it, in brackets, is no SQL */
    private static String sql(List<Part> parts, boolean goesOn) {
        List<String> selects = new ArrayList<>(parts.size());
        for (Part part : parts) {
            selects.add(select(part, selects.size(), goesOn));
        }
        return selects.size() == 1
                ? selects.get(0)
                : selects.stream().collect(Collectors.joining(") union all (", "(", ")" + NEWEST));
    }

    private static String select(Part part, int number, boolean goesOn) {
        String at = part.alias() + '.' + part.at();
        String id = part.alias() + ".id";
        String place = goesOn ? " and " + at + " <= ? and (" + at + " < ? or " + id + " < ?)" : "";
        return "select " + number + " as part, " + at + " as at, " + id + " as id, " + part.columns() + " from "
                + part.from() + place + NEWEST;
    }

    private static void bind(Parameters p, Cursor.@Nullable Position before) throws SQLException {
        if (before != null) {
            p.instant(before.at()).instant(before.at()).uuid(before.id());
        }
    }

    private static Item item(Part part, Row row) throws SQLException {
        Item item = new Item(
                part.kind(),
                row.uuid(3),
                row.instant(2),
                row.text(4),
                row.textOrNull(5),
                row.textOrNull(6),
                row.uuidOrNull(7));
        return part.showing().show(item, row.integerOrNull(8));
    }

    /** a page with nothing on it is a line too: somebody looked there */
    private static void listed(Reading reading, List<Part> parts, List<Item> items, ChildRef child) {
        if (items.isEmpty()) {
            reading.listed(AdministrationAccess.CHILD_READ, "timeline", List.of(), Set.of(child));
            return;
        }
        Map<String, Action> kinds = new LinkedHashMap<>();
        parts.forEach(part -> kinds.putIfAbsent(part.kind(), part.read()));
        kinds.forEach((kind, read) -> {
            List<UUID> ids = items.stream()
                    .filter(i -> i.kind().equals(kind))
                    .map(Item::id)
                    .toList();
            if (!ids.isEmpty()) {
                reading.listed(read, kind, ids, Set.of(child));
            }
        });
    }
}
