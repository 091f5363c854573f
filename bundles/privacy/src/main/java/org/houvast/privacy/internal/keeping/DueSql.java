package org.houvast.privacy.internal.keeping;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.keeping.Keeping.Cases;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Link.Tie;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.Term.Start;

/**
 * Finds what is past its term by one statement, made of the register: a branch for each table. Its text depends on the register and the class
 * alone, never on how many records or children there are.
 */
final class DueSql {
    private static final String HERE = "t.location_key = ? and t.work_form = ?";

    private final Register register;
    private final DueTables tables;
    private final RetentionClass retention;
    private final Wanted wanted;
    private final List<String> branches = new ArrayList<>();
    private final List<Rows.Binder> binders = new ArrayList<>();

    DueSql(Register register, RetentionClass retention, Wanted wanted) {
        this.register = register;
        this.tables = DueTables.of(register, retention, wanted.place().workForm());
        this.retention = retention;
        this.wanted = wanted;
    }

    /** whether the class has to do with children */
    boolean asksForChildren() {
        return !tables.ofChildren().isEmpty();
    }

    /** the keys of all children with records of the class here */
    String children() {
        StringJoiner sql = new StringJoiner(" union ");
        for (KeptTable table : tables.ofChildren()) {
            String child = table.child().orElseThrow();
            sql.add("select t." + child + " from " + table.name() + " t where " + HERE + wanted.sql("t." + table.id())
                    + " and t." + child + " is not null");
            binders.add(this::here);
        }
        for (KeptTable table : tables.severalChildren()) {
            KeptTable rows = register.childRows(table).orElseThrow();
            String child = rows.child().orElseThrow();
            sql.add("select p." + child + joined(table, rows) + " and p." + child + " is not null");
            binders.add(this::here);
        }
        return sql.toString();
    }

    private String joined(KeptTable table, KeptTable rows) {
        String by = Objects.requireNonNull(rows.part()).by();
        return " from " + table.name() + " t join " + rows.name() + " p on p." + by + " = t.id where " + HERE
                + wanted.sql("t.id");
    }

    private void here(Parameters p) throws SQLException {
        p.key(wanted.place().location()).name(wanted.place().workForm());
        wanted.bind(p);
    }

    /** fills the question marks of the statement that was made last */
    void bind(Parameters parameters) throws SQLException {
        for (Rows.Binder binder : binders) {
            binder.bind(parameters);
        }
    }

    /** kind, id, time of the record, time that the term counts from, children, whether the whole record goes; nothing when no table holds any */
    String records(Over over) {
        tables.ofChildren().forEach(t -> ofChild(t, over));
        tables.ofGroups().forEach(t -> ofGroup(t, over));
        tables.severalChildren().forEach(t -> ofOneAmongSeveral(t, over));
        tables.ofOthers().forEach(t -> ofOthers(t, over));
        tables.sooner().forEach(t -> sooner(t, over));
        return branches.isEmpty()
                ? ""
                : "select d.kind, d.id, min(d.recorded), min(d.begun), array_agg(d.child), max(d.whole) from ("
                        + String.join(" union all ", branches) + ") d group by d.kind, d.id order by d.id limit ?";
    }

    private void branch(String kind, String id, String from, String begun, String child, int whole, String rest) {
        branches.add("select cast('" + kind + "' as varchar) as kind, " + id + " as id, " + from + " as recorded, "
                + begun + " as begun, coalesce(" + child + ", '') as child, " + whole + " as whole" + rest);
    }

    private static String kind(KeptTable table) {
        return Objects.requireNonNull(table.kind());
    }

    /** what nothing counts from yet is not over, however long ago the child left: a request that nobody closed */
    private void ofChild(KeptTable table, Over over) {
        String child = "t." + table.child().orElseThrow();
        String from = table.term().from();
        branch(
                kind(table),
                "t." + table.id(),
                from,
                from,
                child,
                1,
                " from " + table.name() + " t where " + HERE + wanted.sql("t." + table.id()) + keeps(table) + " and "
                        + from + " is not null and (" + child + " = any(?) or (" + child + " = any(?) and " + from
                        + " < ?))");
        binders.add(p -> {
            here(p);
            p.keys(over.left()).keys(over.unknown()).instant(over.before());
        });
    }

    private void ofGroup(KeptTable table, Over over) {
        String from = table.term().from();
        String alone = register.childRows(table)
                .map(rows -> " and not exists (select 1 from " + rows.name() + " p where p."
                        + Objects.requireNonNull(rows.part()).by() + " = t.id and p."
                        + rows.child().orElseThrow() + " is not null)")
                .orElse("");
        branch(
                kind(table),
                "t." + table.id(),
                from,
                from,
                "cast(null as varchar)",
                1,
                " from " + table.name() + " t where " + HERE + wanted.sql("t." + table.id()) + keeps(table) + " and t."
                        + table.child().orElseThrow() + " is null and " + from + " < ?" + alone);
        binders.add(p -> {
            here(p);
            p.instant(over.before());
        });
    }

    private void ofOneAmongSeveral(KeptTable table, Over over) {
        KeptTable rows = register.childRows(table).orElseThrow();
        String child = "p." + rows.child().orElseThrow();
        String from = table.term().from();
        branch(
                kind(table),
                "t.id",
                from,
                from,
                child,
                0,
                joined(table, rows) + " and (" + child + " = any(?) or (" + child + " = any(?) and " + from + " < ?))");
        binders.add(p -> {
            here(p);
            p.keys(over.left()).keys(over.unknown()).instant(over.before());
        });
    }

    private void ofOthers(KeptTable table, Over over) {
        if (!table.has("location_key")) {
            ofCase(table, over);
            return;
        }
        String from = table.term().from();
        boolean byCase = table.term().start() == Start.CASE_END;
        StringBuilder rest = new StringBuilder(" from " + table.name() + " t where " + HERE)
                .append(wanted.sql("t." + table.id()))
                .append(keeps(table))
                .append(table.child().map(c -> " and t." + c + " is null").orElse(""))
                .append(" and ")
                .append(from)
                .append(" < ?");
        List<Cases> cases = byCase ? register.cases() : List.of();
        for (Cases one : cases) {
            rest.append(" and not exists (select 1 from " + one.table() + " c where c.id = t.case_id and coalesce("
                    + one.ended() + ", ?) >= ?)");
        }
        branch(kind(table), "t." + table.id(), from, begun(cases, from), "cast(null as varchar)", 1, rest.toString());
        binders.add(p -> {
            here(p);
            p.instant(over.before());
            for (int i = 0; i < cases.size(); i++) {
                p.instant(over.before()).instant(over.before());
            }
        });
    }

    /** a record that stands where its case does */
    private void ofCase(KeptTable table, Over over) {
        StringJoiner ended = new StringJoiner(" or ", " and (", ")");
        List<Cases> cases = register.cases();
        for (Cases one : cases) {
            ended.add("exists (select 1 from " + one.table() + " c where c.id = t.case_id and c.location_key = ?"
                    + " and c.work_form = ? and " + one.ended() + " < ?)");
        }
        String from = table.term().from();
        branch(
                kind(table),
                "t." + table.id(),
                from,
                begun(cases, from),
                table.child().map(c -> "t." + c).orElse("cast(null as varchar)"),
                1,
                " from " + table.name() + " t where " + from + " < ?" + wanted.sql("t." + table.id()) + ended);
        binders.add(p -> {
            p.instant(over.before());
            wanted.bind(p);
            for (int i = 0; i < cases.size(); i++) {
                p.key(wanted.place().location()).name(wanted.place().workForm()).instant(over.before());
            }
        });
    }

    private static String begun(List<Cases> cases, String from) {
        StringJoiner all = new StringJoiner(", ", "coalesce(", ")");
        cases.forEach(c -> all.add("(select " + c.ended() + " from " + c.table() + " c where c.id = t.case_id)"));
        return all.add(from).toString();
    }

    private void sooner(KeptTable table, Over over) {
        StringJoiner there = new StringJoiner(" or ", " and (", ")");
        String from = "null";
        for (KeptTable part : register.parts(table)) {
            if (part.term().retention() == DueTables.declared(retention)) {
                from = part.term().from();
                there.add("exists (select 1 from " + part.name() + " p where p."
                        + Objects.requireNonNull(part.part()).by() + " = t.id)");
            }
        }
        branch(
                kind(table),
                "t.id",
                from,
                from,
                table.child().map(c -> "t." + c).orElse("cast(null as varchar)"),
                0,
                " from " + table.name() + " t where " + HERE + wanted.sql("t.id") + " and " + past(table, from)
                        + there);
        binders.add(p -> {
            here(p);
            if (ofFile()) {
                p.keys(over.left()).keys(over.unknown());
            }
            p.instant(over.before());
        });
    }

    /** what is part of a child's file ends with the child's time here, other parts by themselves */
    private String past(KeptTable table, String from) {
        if (!ofFile()) {
            return from + " < ?";
        }
        String child = "t." + table.child().orElseThrow();
        return "(" + child + " = any(?) or (" + child + " = any(?) and " + from + " < ?))";
    }

    private boolean ofFile() {
        return DueTables.declared(retention) == RetentionClass.CHILD_FILE;
    }

    /** nothing that must be there as long as this record is; what is about the same child goes with it */
    private String keeps(KeptTable table) {
        StringBuilder sql = new StringBuilder();
        for (Register.Reference reference : register.referencesTo(table, Tie.KEEPS)) {
            String other = reference
                    .table()
                    .child()
                    .flatMap(k -> table.child()
                            .map(t -> " and (t." + t + " is null or k." + k + " is distinct from t." + t + ")"))
                    .orElse("");
            sql.append(" and not exists (select 1 from " + reference.table().name() + " k where k."
                    + reference.link().column() + " = t.id" + other + ")");
        }
        return sql.toString();
    }
}
