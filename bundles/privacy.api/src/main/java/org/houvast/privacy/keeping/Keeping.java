package org.houvast.privacy.keeping;

import java.util.List;

/**
 * What one module keeps.
 *
 * @param module its name, the prefix of its tables
 * @param tables all tables of its migrations
 * @param cases records of the module whose ids are those of cases
 */
public record Keeping(String module, List<KeptTable> tables, List<Cases> cases) {
    /**
     * Records that are cases.
     *
     * @param table of the records
     * @param ended SQL on the columns of the table with the alias {@code c}: when the case ended, null while it did not
     */
    public record Cases(String table, String ended) {}

    public Keeping {
        tables = List.copyOf(tables);
        cases = List.copyOf(cases);
    }

    /** begins the declaration of a module */
    public static KeepingBuilder of(String module) {
        return new KeepingBuilder(module);
    }

    /** the parts of a record */
    public List<KeptTable> parts(KeptTable record) {
        return tables.stream()
                .filter(t -> {
                    Part part = t.part();
                    return part != null && part.of().equals(record.name());
                })
                .toList();
    }
}
