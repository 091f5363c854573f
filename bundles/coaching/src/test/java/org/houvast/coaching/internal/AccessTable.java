package org.houvast.coaching.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.testkit.CsvTable;

/** The access table of an aggregate, as it was written and as its code declares it. */
public final class AccessTable {
    private AccessTable() {}

    public static Map<String, Set<Relation>> declared(AccessPolicySource source) {
        return source.actions().stream().collect(Collectors.toMap(Action::code, a -> new TreeSet<>(a.relations())));
    }

    /** the file {@code access.csv} beside this class */
    public static Map<String, Set<Relation>> written(Class<?> owner) {
        return CsvTable.read(owner, "access.csv").stream()
                .collect(Collectors.toMap(r -> r.cell("action"), AccessTable::relations));
    }

    private static Set<Relation> relations(CsvTable.Line row) {
        return Arrays.stream(Relation.values())
                .filter(r -> "yes".equals(row.cells().get(r.name())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
