package org.houvast.privacy.internal.requests;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.houvast.commons.Problem;
import org.houvast.persistence.Rows;
import org.houvast.privacy.DataRequestContent.StillKept;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Meaning;
import org.houvast.privacy.keeping.RetentionClass;

/**
 * What is left of a person after the records were destroyed by retention. Only what a law says to keep may be (regulation, article
 * 17(3)): proof of consent and the audit; and for a guardian or a member of staff the file of a child, which is the child's.
 */
final class LeftAfterErasure {
    private static final Set<RetentionClass> BY_LAW = EnumSet.of(
            RetentionClass.CONSENT_PROOF,
            RetentionClass.AUDIT_LOG,
            RetentionClass.ORGANISATION,
            RetentionClass.STAFF_HOURS);

    private LeftAfterErasure() {}

    /**
     * Counts it; one statement for each table of records.
     *
     * @throws Problem {@link DataRequestProblems#NOT_ERASED} when anything is left that no law keeps
     */
    static List<StillKept> of(DataPerson person, List<Keeping> register, Rows rows) {
        List<StillKept> kept = new ArrayList<>();
        int open = 0;
        for (Keeping keeping : register) {
            for (KeptTable table : keeping.tables()) {
                int count = count(keeping, table, person, rows);
                if (count > 0 && mayStay(table, person)) {
                    RetentionClass retention = table.term().retention();
                    kept.add(new StillKept(Objects.requireNonNull(table.kind()), retention.name(), count));
                } else {
                    open += count;
                }
            }
        }
        if (open > 0) {
            throw Problem.of(DataRequestProblems.NOT_ERASED, open);
        }
        return kept;
    }

    private static boolean mayStay(KeptTable table, DataPerson person) {
        return BY_LAW.contains(table.term().retention())
                || (!person.isChild() && !table.columns(Meaning.CHILD).isEmpty());
    }

    private static int count(Keeping keeping, KeptTable table, DataPerson person, Rows rows) {
        PersonTie tie = PersonTie.of(keeping, table, person);
        if (!table.isRecord() || tie.isNone() || RegisterReader.isOfRequests(table)) {
            return 0;
        }
        return rows.first(
                        "select count(*) from " + table.name() + " t where " + tie.sql(),
                        tie::bind,
                        row -> row.integer(1))
                .orElse(0);
    }
}
