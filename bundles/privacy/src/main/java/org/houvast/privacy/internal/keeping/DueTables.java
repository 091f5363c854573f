package org.houvast.privacy.internal.keeping;

import java.util.ArrayList;
import java.util.List;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.Term.Start;

/**
 * In which tables records of a class can be, at a place.
 *
 * @param ofChildren records that are each about one child, or about none
 * @param ofGroups which of those tables also hold records about no child of this class
 * @param severalChildren records with rows of children of their own
 * @param ofOthers records whose term counts from themselves or from the end of their case
 * @param sooner records of which a part is of this class
 */
record DueTables(
        List<KeptTable> ofChildren,
        List<KeptTable> ofGroups,
        List<KeptTable> severalChildren,
        List<KeptTable> ofOthers,
        List<KeptTable> sooner) {

    static DueTables of(Register register, RetentionClass retention, WorkForm workForm) {
        boolean file = retention == RetentionClass.CHILD_FILE || retention == RetentionClass.PUPIL_FILE;
        boolean pupil = workForm == WorkForm.PO;
        DueTables found = new DueTables(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (file && pupil != (retention == RetentionClass.PUPIL_FILE)) {
            return found;
        }
        for (KeptTable table : register.records()) {
            found.add(register, table, retention, file);
        }
        return found;
    }

    /** the class as tables declare it: what is a child's file at one place is a pupil's at another */
    static RetentionClass declared(RetentionClass retention) {
        return retention == RetentionClass.PUPIL_FILE ? RetentionClass.CHILD_FILE : retention;
    }

    private void add(Register register, KeptTable table, RetentionClass retention, boolean file) {
        RetentionClass own = table.term().retention();
        boolean ofClass = file ? own == RetentionClass.CHILD_FILE : own == retention;
        boolean ofStaff = own == RetentionClass.STAFF_COACHING || own == RetentionClass.STAFF_HOURS;
        if (ofClass && table.term().start() == Start.LAST_CARE_DAY) {
            ofChildren.add(table);
            ofGroups.add(table);
            register.childRows(table).ifPresent(p -> severalChildren.add(table));
        } else if (file && ofStaff && table.child().isPresent()) {
            ofChildren.add(table);
        } else if (ofClass && table.term().start() != Start.NEVER) {
            ofOthers.add(table);
        }
        RetentionClass declared = declared(retention);
        if (own != declared
                && register.parts(table).stream().anyMatch(p -> p.term().retention() == declared)) {
            sooner.add(table);
        }
    }
}
