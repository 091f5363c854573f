package org.houvast.coaching.internal.practice;

import org.houvast.administration.Module;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;

/**
 * How a kind of practice record is read (domain 4.5, row "Coaching conversation, modelling").
 *
 * @param read a record of a group or of a case
 * @param readOfChild a record of a child that belongs to no case, and every list by the key of a child: only relations that let the reader
 *     know the child
 */
public record PracticeActions(Action read, Action readOfChild) {
    private static final String MODULE = Module.COACHING.code();

    /** the sides of coaching, besides the staff of the group */
    private static final Relation[] WITHIN = {
        Relation.MENTOR, Relation.INTERNAL_COACH, Relation.COACH, Relation.CASE_COACH
    };

    /** of what the manager is told counts only; the same relation is the wall before the words */
    public static final Action COUNT =
            Action.read("coaching.practice.count", MODULE, Sensitivity.COACHING, Relation.LOCATION_MANAGER);

    /** the reading of a kind of record, by the singular of its name */
    public static PracticeActions of(String record) {
        return new PracticeActions(
                Action.read("coaching." + record + ".read", MODULE, Sensitivity.COACHING, Relation.GROUP_STAFF, WITHIN),
                Action.read(
                        "coaching." + record + ".read-of-child",
                        MODULE,
                        Sensitivity.COACHING,
                        Relation.AUTHOR,
                        Relation.GROUP_STAFF,
                        Relation.MENTOR,
                        Relation.INTERNAL_COACH,
                        Relation.CASE_COACH));
    }

    /** the action that shows this record */
    public Action reading(Target target) {
        return target.children().isEmpty() || target.caseId() != null ? read : readOfChild;
    }

    /** a change that either side makes */
    public Action byEitherSide(String verb, AuditType audit) {
        return read.change(code(verb), audit, Relation.GROUP_STAFF, WITHIN);
    }

    /** a change that the people of the group make: those who try, and who say themselves how it went */
    public Action byStaff(String verb, AuditType audit) {
        return read.change(code(verb), audit, Relation.GROUP_STAFF, Relation.MENTOR);
    }

    /** a change that only the writer makes */
    public Action byAuthor(String verb, AuditType audit) {
        return read.change(code(verb), audit, Relation.AUTHOR);
    }

    private String code(String verb) {
        return read.code().substring(0, read.code().lastIndexOf('.') + 1) + verb;
    }
}
