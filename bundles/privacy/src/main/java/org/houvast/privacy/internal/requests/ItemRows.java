package org.houvast.privacy.internal.requests;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.Cursor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.LeaveOutGround;
import org.jspecify.annotations.Nullable;

/** The items that were collected for a request, and their fields. */
final class ItemRows {
    private static final String SELECT = "select id, record_type, record_id, at, proposal, decision,"
            + " coalesce(ground, proposed_ground) from privacy_data_request_item where request_id = ?";
    private static final int FIELDS_AT_ONCE = 1000;

    private final Rows rows;

    ItemRows(Rows rows) {
        this.rows = rows;
    }

    /** An item to be stored, with its id and the fields that somebody has to look at. */
    record NewItem(UUID id, KeptItem item, List<NewField> fields) {}

    /** A field of it. */
    record NewField(UUID item, int position, String name, String words, boolean look) {}

    /** How many there are. */
    record Count(int items, int undecided) {}

    /** in place of what was collected before */
    void replace(UUID request, List<NewItem> items) {
        clear(request);
        rows.batch(
                "insert into privacy_data_request_item (id, request_id, record_type, record_id, at, group_key,"
                        + " proposal, proposed_ground) values (?, ?, ?, ?, ?, ?, ?, ?)",
                items,
                (p, i) -> p.uuid(i.id())
                        .uuid(request)
                        .text(i.item().type())
                        .uuid(i.item().record())
                        .instant(i.item().at())
                        .text(i.item().group())
                        .name(proposal(i))
                        .name(i.item().ground()));
        rows.batch(
                "insert into privacy_data_request_field (request_id, item_id, position, name, words, look)"
                        + " values (?, ?, ?, ?, ?, ?)",
                items.stream().flatMap(i -> i.fields().stream()).toList(),
                (p, f) -> p.uuid(request)
                        .uuid(f.item())
                        .number(f.position())
                        .text(f.name())
                        .text(f.words())
                        .bool(f.look()));
    }

    /** what somebody has to look at is not proposed */
    private static @Nullable ItemDecision proposal(NewItem item) {
        return item.fields().stream().anyMatch(NewField::look)
                ? null
                : item.item().proposal();
    }

    /** the groups of the records that the items were made of */
    Set<GroupRef> groups(UUID request) {
        return Set.copyOf(rows.list(
                "select distinct group_key from privacy_data_request_item where request_id = ? and group_key is not null",
                p -> p.uuid(request),
                row -> new GroupRef(row.text(1))));
    }

    void clear(UUID request) {
        rows.change("delete from privacy_data_request_field where request_id = ?", p -> p.uuid(request));
        rows.change("delete from privacy_data_request_item where request_id = ?", p -> p.uuid(request));
    }

    Count count(UUID request) {
        return rows.first(
                        "select count(*), coalesce(sum(case when decision is null then 1 else 0 end), 0)"
                                + " from privacy_data_request_item where request_id = ?",
                        p -> p.uuid(request),
                        row -> new Count(row.integer(1), row.integer(2)))
                .orElseThrow();
    }

    Page<CollectedItem> page(UUID request, PageRequest page) {
        Cursor.@Nullable Position after =
                page.cursor() == null ? null : page.cursor().position();
        List<CollectedItem> found = rows.list(
                SELECT + (after == null ? "" : " and at >= ? and (at > ? or id > ?)") + " order by at, id limit ?",
                p -> {
                    p.uuid(request);
                    if (after != null) {
                        p.instant(after.at()).instant(after.at()).uuid(after.id());
                    }
                    p.number(page.limit() + 1L);
                },
                ItemRows::item);
        Page<CollectedItem> cut = Page.of(found, page.limit(), i -> Cursor.after(i.at(), i.id()));
        return new Page<>(withFields(cut.items()), cut.next());
    }

    /** all items of a request */
    List<CollectedItem> all(UUID request) {
        List<CollectedItem> items = rows.list(SELECT + " order by at, id", p -> p.uuid(request), ItemRows::item);
        List<CollectedItem> whole = new ArrayList<>(items.size());
        for (int from = 0; from < items.size(); from += FIELDS_AT_ONCE) {
            whole.addAll(withFields(items.subList(from, Math.min(items.size(), from + FIELDS_AT_ONCE))));
        }
        return whole;
    }

    /** these of them */
    Map<UUID, CollectedItem> some(UUID request, Collection<UUID> ids) {
        List<CollectedItem> items =
                rows.list(SELECT + " and id = any(?)", p -> p.uuid(request).uuids(ids), ItemRows::item);
        Map<UUID, CollectedItem> byId = new HashMap<>();
        withFields(items).forEach(i -> byId.put(i.id(), i));
        return byId;
    }

    private List<CollectedItem> withFields(List<CollectedItem> items) {
        if (items.isEmpty()) {
            return items;
        }
        Map<UUID, List<CollectedItem.Field>> fields = new HashMap<>();
        rows.list(
                        "select item_id, position, name, words, instead, look from privacy_data_request_field"
                                + " where item_id = any(?) order by item_id, position",
                        p -> p.uuids(items.stream().map(CollectedItem::id).toList()),
                        row -> Map.entry(row.uuid(1), field(row)))
                .forEach(e -> fields.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return items.stream()
                .map(i -> i.with(fields.getOrDefault(i.id(), List.of())))
                .toList();
    }

    private static CollectedItem.Field field(Row row) throws SQLException {
        return new CollectedItem.Field(row.integer(2), row.text(3), row.text(4), row.textOrNull(5), row.bool(6));
    }

    private static CollectedItem item(Row row) throws SQLException {
        Instant at = row.instant(4);
        return new CollectedItem(
                row.uuid(1),
                row.text(2),
                row.uuid(3),
                at,
                List.of(),
                row.nameOrNull(5, ItemDecision.class),
                row.nameOrNull(6, ItemDecision.class),
                row.nameOrNull(7, LeaveOutGround.class));
    }

    /** what becomes of an item from now on; its fields read as they are in it */
    void decide(CollectedItem item) {
        rows.change(
                "update privacy_data_request_item set decision = ?, ground = ? where id = ?",
                p -> p.name(item.decision()).name(item.ground()).uuid(item.id()));
        rows.batch(
                "update privacy_data_request_field set instead = ? where item_id = ? and position = ?",
                item.fields(),
                (p, f) -> p.text(f.instead()).uuid(item.id()).number(f.number()));
    }

    /** every item without a decision gets what is proposed for it, if something is */
    void acceptProposals(UUID request) {
        rows.change(
                "update privacy_data_request_item set decision = proposal, ground = proposed_ground"
                        + " where request_id = ? and decision is null and proposal is not null",
                p -> p.uuid(request));
    }
}
