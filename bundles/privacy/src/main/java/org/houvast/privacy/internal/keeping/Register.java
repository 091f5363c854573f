package org.houvast.privacy.internal.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.Keeping.Cases;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Link;
import org.houvast.privacy.keeping.Link.Tie;
import org.houvast.privacy.keeping.Part;

/**
 * What all modules together keep.
 *
 * @param keepings what each declares
 */
public record Register(List<Keeping> keepings) {
    /** A table that refers to another one. */
    record Reference(KeptTable table, Link link) {}

    public Register {
        keepings = List.copyOf(keepings);
    }

    /** all tables */
    public List<KeptTable> tables() {
        return keepings.stream().flatMap(k -> k.tables().stream()).toList();
    }

    /** the tables of records, one for each kind */
    public List<KeptTable> records() {
        return tables().stream().filter(KeptTable::isRecord).toList();
    }

    /** the table of this kind of record */
    public Optional<KeptTable> record(String kind) {
        return tables().stream().filter(t -> kind.equals(t.kind())).findFirst();
    }

    /** the parts of a record */
    public List<KeptTable> parts(KeptTable record) {
        return tables().stream()
                .filter(t -> {
                    Part part = t.part();
                    return part != null && part.of().equals(record.name());
                })
                .toList();
    }

    /** the part of a record whose rows are about children of their own */
    Optional<KeptTable> childRows(KeptTable record) {
        return parts(record).stream()
                .filter(t -> t.part() != null && t.part().children() != Part.Children.NONE)
                .findFirst();
    }

    /** the tables whose rows are cases */
    List<Cases> cases() {
        return keepings.stream().flatMap(k -> k.cases().stream()).toList();
    }

    /** what refers to records of this table by a tie of this sort */
    List<Reference> referencesTo(KeptTable record, Tie tie) {
        boolean isCase = cases().stream().anyMatch(c -> c.table().equals(record.name()));
        List<Reference> found = new ArrayList<>();
        for (KeptTable table : tables()) {
            for (Link link : table.links()) {
                boolean refers =
                        switch (tie) {
                            case COPY -> true;
                            case CASE -> isCase;
                            case LETS_GO, GOES_ALONG, KEEPS -> link.to().equals(record.name());
                        };
                if (link.tie() == tie && refers) {
                    found.add(new Reference(table, link));
                }
            }
        }
        return found;
    }
}
