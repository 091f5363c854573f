package org.houvast.privacy.keeping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name as in the database
 * @param kind of record, as it stands in audit, events and documents: {@code question}; null for a part and for what is no record
 * @param part what it belongs to, or null for a record
 * @param term class and start of its term; a part whose class is another one than that of its record goes sooner than the record
 * @param columns all of them, but for none
 * @param links to records that may go before it
 * @param adults when a record about a child's case is a record of staff and no part of the child's file, or null
 */
public record KeptTable(
        String name,
        @Nullable String kind,
        @Nullable Part part,
        Term term,
        List<KeptColumn> columns,
        List<Link> links,
        @Nullable Adults adults) {
    /**
     * Codes of a column that make a record one about adults.
     *
     * @param column of the table
     * @param codes what stands in it then
     */
    public record Adults(String column, Set<String> codes) {
        public Adults {
            codes = Set.copyOf(codes);
        }
    }

    public KeptTable {
        columns = List.copyOf(columns);
        links = List.copyOf(links);
    }

    /** names of the columns that hold this, in their order */
    public List<String> columns(Meaning meaning) {
        return columns.stream()
                .filter(c -> c.meaning() == meaning)
                .map(KeptColumn::name)
                .toList();
    }

    /** the column with the key of the child that a row is about */
    public Optional<String> child() {
        return columns(Meaning.CHILD).stream().findFirst();
    }

    /** whether it is a record of its own that a person can be named by, or written about, in */
    public boolean isRecord() {
        return kind != null;
    }

    /** the column that a record is known by */
    public String id() {
        return columns.stream().anyMatch(c -> c.name().equals("id"))
                ? "id"
                : columns.get(0).name();
    }

    /** whether it has this column */
    public boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }

    /** whether it names a person or holds words about one */
    public boolean holdsPersons() {
        return columns.stream()
                .map(KeptColumn::meaning)
                .anyMatch(m -> m.isPerson() || m.isContent() || m == Meaning.SECRET);
    }
}
