package org.houvast.privacy.internal.requests;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.houvast.persistence.Parameters;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Meaning;

/** How the rows of a table are tied to a person, as SQL on the alias {@code t}. */
final class PersonTie {
    private static final Set<Meaning> STAFF = Set.of(Meaning.STAFF, Meaning.PERSON);

    private final String sql;
    private final int times;
    private final DataPerson person;
    private final boolean controlled;

    private PersonTie(List<String> ways, DataPerson person, boolean controlled) {
        this.times = ways.size();
        this.controlled = controlled;
        this.sql = "(" + String.join(" or ", ways) + ")" + (controlled ? " and t.controller_key = ?" : "");
        this.person = person;
    }

    static PersonTie of(Keeping keeping, KeptTable table, DataPerson person) {
        Set<Meaning> meanings =
                person.isChild() ? Set.of(Meaning.CHILD) : person.isGuardian() ? Set.of(Meaning.GUARDIAN) : STAFF;
        List<String> ways = new ArrayList<>();
        columns(table, meanings).forEach(c -> ways.add("t." + c + " = any(?)"));
        for (KeptTable part : keeping.parts(table)) {
            String by = Objects.requireNonNull(part.part()).by();
            columns(part, meanings)
                    .forEach(c -> ways.add("t." + table.id() + " in (select p." + by + " from " + part.name()
                            + " p where p." + c + " = any(?))"));
        }
        return new PersonTie(ways, person, table.has("controller_key"));
    }

    private static List<String> columns(KeptTable table, Set<Meaning> meanings) {
        List<String> columns = new ArrayList<>();
        table.columns().stream().filter(c -> meanings.contains(c.meaning())).forEach(c -> columns.add(c.name()));
        return columns;
    }

    boolean isNone() {
        return times == 0;
    }

    String sql() {
        return sql;
    }

    void bind(Parameters parameters) throws SQLException {
        for (int i = 0; i < times; i++) {
            parameters.texts(person.keys());
        }
        if (controlled) {
            parameters.text(person.controller());
        }
    }
}
