package org.houvast.privacy;

import java.time.Period;
import java.util.List;
import org.houvast.privacy.keeping.KeptColumn;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.Term;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a table: a row of the sheet for whoever assesses what the processing means for people. Tells nothing of any person.
 *
 * @param module that keeps it
 * @param table in the database
 * @param kind of record, null for a part and for what is no record
 * @param partOf table of the record that the rows belong to, or null
 * @param retention class of its term
 * @param start what starts the term
 * @param term that holds at the place, null when none runs
 * @param columns what stands in it
 */
public record KeptData(
        String module,
        String table,
        @Nullable String kind,
        @Nullable String partOf,
        RetentionClass retention,
        Term.Start start,
        @Nullable Period term,
        List<KeptColumn> columns) {
    public KeptData {
        columns = List.copyOf(columns);
    }
}
