package org.houvast.privacy.internal.keeping;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Link.Tie;
import org.houvast.privacy.keeping.Part;
import org.houvast.privacy.keeping.RetentionClass;

/** Destroys records of any module as the register says, in the transaction of the caller. Asks nobody whether they may go. */
final class Destroyer {
    private final Register register;
    private final Rows rows;

    Destroyer(Register register, Rows transaction) {
        this.register = register;
        this.rows = transaction;
    }

    /** what is past its term of these records: the whole, the part of some children, or what goes sooner */
    void destroy(Collection<Reviewed> records, RetentionClass retention) {
        records.stream().collect(Collectors.groupingBy(Reviewed::kind)).forEach((kind, ofKind) -> {
            KeptTable table = register.record(kind).orElseThrow();
            List<KeptTable> sooner = sooner(table, retention);
            if (!sooner.isEmpty()) {
                partsOf(table, sooner, ids(ofKind));
            } else {
                whole(table, ids(ofKind.stream().filter(Reviewed::whole).toList()));
                ofKind.stream().filter(r -> !r.whole()).forEach(r -> someChildren(table, r.id(), r.children()));
            }
        });
    }

    private static Set<UUID> ids(Collection<Reviewed> records) {
        return records.stream().map(Reviewed::id).collect(Collectors.toUnmodifiableSet());
    }

    private List<KeptTable> sooner(KeptTable table, RetentionClass retention) {
        RetentionClass declared = DueTables.declared(retention);
        return register.parts(table).stream()
                .filter(p -> p.term().retention() == declared && table.term().retention() != declared)
                .toList();
    }

    private static String by(KeptTable part) {
        return Objects.requireNonNull(part.part()).by();
    }

    private void partsOf(KeptTable table, List<KeptTable> parts, Set<UUID> ids) {
        parts.forEach(part ->
                rows.change("delete from " + part.name() + " where " + by(part) + " = any(?)", p -> p.uuids(ids)));
        changed(table, ids);
    }

    /** whoever has the record open is told that it changed */
    private void changed(KeptTable table, Set<UUID> ids) {
        rows.change("update " + table.name() + " set revision = revision + 1 where id = any(?)", p -> p.uuids(ids));
    }

    /** the rows of these children; the record goes with the last of them where that is said of it */
    void someChildren(KeptTable table, UUID id, Set<ChildRef> children) {
        KeptTable part = register.childRows(table).orElseThrow();
        String child = part.child().orElseThrow();
        rows.change(
                "delete from " + part.name() + " where " + by(part) + " = ? and " + child + " = any(?)",
                p -> p.uuid(id).keys(children));
        boolean last = rows.first(
                        "select 1 from " + part.name() + " where " + by(part) + " = ? and " + child + " is not null",
                        p -> p.uuid(id),
                        row -> 1)
                .isEmpty();
        boolean takes = Objects.requireNonNull(part.part()).children() == Part.Children.LAST_TAKES_RECORD;
        if (last && takes) {
            whole(table, Set.of(id));
        } else {
            changed(table, Set.of(id));
        }
    }

    /** these records, their parts, their copies, and what goes along with them */
    void whole(KeptTable table, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        copies(table, ids);
        keepers(table, ids);
        for (Tie tie : List.of(Tie.GOES_ALONG, Tie.CASE)) {
            register.referencesTo(table, tie)
                    .forEach(r -> rows.change(
                            "delete from " + r.table().name() + " where "
                                    + r.link().column() + " = any(?)",
                            p -> p.uuids(ids)));
        }
        register.referencesTo(table, Tie.LETS_GO)
                .forEach(r -> rows.change(
                        "update " + r.table().name() + " set " + r.link().column() + " = null where "
                                + r.link().column() + " = any(?)",
                        p -> p.uuids(ids)));
        register.parts(table)
                .forEach(part -> rows.change(
                        "delete from " + part.name() + " where " + by(part) + " = any(?)", p -> p.uuids(ids)));
        rows.change("delete from " + table.name() + " where " + table.id() + " = any(?)", p -> p.uuids(ids));
    }

    /** what would keep them is about the same child, or they were not past their term */
    private void keepers(KeptTable table, Set<UUID> ids) {
        for (Register.Reference keeper : register.referencesTo(table, Tie.KEEPS)) {
            Set<UUID> found = Set.copyOf(rows.list(
                    "select id from " + keeper.table().name() + " where "
                            + keeper.link().column() + " = any(?)",
                    p -> p.uuids(ids),
                    row -> row.uuid(1)));
            whole(keeper.table(), found);
        }
    }

    private void copies(KeptTable table, Set<UUID> ids) {
        for (Register.Reference copy : register.referencesTo(table, Tie.COPY)) {
            Set<UUID> found = Set.copyOf(rows.list(
                    "select id from " + copy.table().name() + " where "
                            + copy.link().to() + " = ? and " + copy.link().column() + " = any(?)",
                    p -> p.text(table.kind()).uuids(ids),
                    row -> row.uuid(1)));
            whole(copy.table(), found);
        }
    }
}
