package org.houvast.privacy.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.houvast.privacy.keeping.Keeping.Cases;
import org.houvast.privacy.keeping.KeptTable.Adults;
import org.houvast.privacy.keeping.Link.Tie;
import org.houvast.privacy.keeping.Part.Children;
import org.houvast.privacy.keeping.Term.Start;
import org.jspecify.annotations.Nullable;

/** Declares the tables of a module one after the other; what is said of columns is said of the table that was begun last. */
public final class KeepingBuilder {
    private final String module;
    private final List<KeptTable> tables = new ArrayList<>();
    private final List<Cases> cases = new ArrayList<>();
    private @Nullable String name;
    private @Nullable String kind;
    private @Nullable Part part;
    private Term term = new Term(RetentionClass.TECHNICAL, Start.NEVER, "null");
    private Term recordTerm = term;
    private String record = "";
    private final List<KeptColumn> columns = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private @Nullable Adults adults;

    KeepingBuilder(String module) {
        this.module = module;
    }

    /** a record with its term; its parts follow */
    public KeepingBuilder record(String newKind, String table, RetentionClass retention, Start start, String from) {
        begin(table);
        kind = newKind;
        term = new Term(retention, start, from);
        recordTerm = term;
        record = table;
        return this;
    }

    /** a record of the organisation itself, which stays as long as it is used */
    public KeepingBuilder organisation(String newKind, String table) {
        return record(newKind, table, RetentionClass.ORGANISATION, Start.NEVER, "null");
    }

    /** rows that the product needs to work, which are no record */
    public KeepingBuilder technical(String table) {
        return rows(table, RetentionClass.TECHNICAL);
    }

    /** rows that are no record of their own, and end as this class says */
    public KeepingBuilder rows(String table, RetentionClass retention) {
        begin(table);
        term = new Term(retention, Start.NEVER, "null");
        recordTerm = term;
        record = table;
        return this;
    }

    /** rows that belong to the record that was declared last */
    public KeepingBuilder part(String table, String by) {
        return part(table, by, Children.NONE);
    }

    /** the same for rows that are about children of their own */
    public KeepingBuilder part(String table, String by, Children children) {
        begin(table);
        part = new Part(record, by, children);
        term = recordTerm;
        return add(Meaning.ID, by);
    }

    /** rows of the record that was declared last that go sooner; {@code from} speaks of the columns of the record */
    public KeepingBuilder sooner(String table, String by, RetentionClass retention, String from) {
        part(table, by);
        term = new Term(retention, Start.RECORD, from);
        return this;
    }

    private void begin(String table) {
        end();
        name = table;
        kind = null;
        part = null;
        adults = null;
    }

    private void end() {
        if (name != null) {
            tables.add(new KeptTable(name, kind, part, term, columns, links, adults));
            columns.clear();
            links.clear();
        }
    }

    /** the columns of access, of a record that may be about a child */
    public KeepingBuilder access() {
        return add(Meaning.CHILD, "child_key").aroundAChild();
    }

    /** the columns of access, of a record that is never about a child */
    public KeepingBuilder accessOfAdults() {
        return add(Meaning.EMPTY, "child_key").aroundAChild();
    }

    private KeepingBuilder aroundAChild() {
        places("group_key", "location_key");
        codes("work_form");
        places("controller_key");
        staff("author_key");
        return ids("case_id");
    }

    public KeepingBuilder ids(String... names) {
        return add(Meaning.ID, names);
    }

    public KeepingBuilder codes(String... names) {
        return add(Meaning.CODE, names);
    }

    public KeepingBuilder times(String... names) {
        return add(Meaning.TIME, names);
    }

    public KeepingBuilder numbers(String... names) {
        return add(Meaning.NUMBER, names);
    }

    public KeepingBuilder children(String... names) {
        return add(Meaning.CHILD, names);
    }

    public KeepingBuilder guardians(String... names) {
        return add(Meaning.GUARDIAN, names);
    }

    public KeepingBuilder staff(String... names) {
        return add(Meaning.STAFF, names);
    }

    public KeepingBuilder persons(String... names) {
        return add(Meaning.PERSON, names);
    }

    public KeepingBuilder places(String... names) {
        return add(Meaning.PLACE, names);
    }

    /** words that staff wrote */
    public KeepingBuilder texts(String... names) {
        return add(Meaning.STAFF_TEXT, names);
    }

    public KeepingBuilder parentTexts(String... names) {
        return add(Meaning.PARENT_TEXT, names);
    }

    public KeepingBuilder documents(String... names) {
        return add(Meaning.DOCUMENT, names);
    }

    public KeepingBuilder centreTexts(String... names) {
        return add(Meaning.CENTRE_TEXT, names);
    }

    public KeepingBuilder secrets(String... names) {
        return add(Meaning.SECRET, names);
    }

    private KeepingBuilder add(Meaning meaning, String... names) {
        for (String column : names) {
            columns.add(new KeptColumn(column, meaning));
        }
        return this;
    }

    /** that the column holds the id of a record of this table of the module */
    public KeepingBuilder link(String column, String to, Tie tie) {
        links.add(new Link(column, to, tie));
        return this;
    }

    /** that the records of this table are cases, and when such a case ended: SQL with the alias {@code c} */
    public KeepingBuilder caseEnds(String ended) {
        cases.add(new Cases(record, ended));
        return this;
    }

    /** that a record with one of these codes is one of staff */
    public KeepingBuilder adults(String column, String... codes) {
        adults = new Adults(column, Set.of(codes));
        return this;
    }

    public Keeping build() {
        Objects.requireNonNull(name, "a module without tables declares nothing");
        end();
        name = null;
        return new Keeping(module, tables, cases);
    }
}
