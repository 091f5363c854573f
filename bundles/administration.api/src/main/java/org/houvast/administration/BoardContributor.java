package org.houvast.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** What a module has to show on the board of a group: one SQL statement for the group and all its children. */
@ConsumerType
public interface BoardContributor {
    /**
     * What is open or running for the group and these children; at most 500 items, the most urgent first. The scope that the
     * reading binds decides what of it this actor sees.
     *
     * @param reading binds the scope and takes the audit line
     * @param children the children who are in the group now; records about other children are not of this board
     */
    List<Item> items(Actor actor, Reading reading, GroupRef group, Set<ChildRef> children);

    /**
     * One thing that is open or running.
     *
     * @param kind sort of record, singular: {@code step-plan}
     * @param id the record
     * @param subject the group, or the child as this actor may know it: by key, or by the alias of the case
     * @param state state of the record
     * @param label what a reader sees at a glance, at most 200 characters
     * @param due last day of what is to be done next, null when nothing is due
     * @param overdue whether that day is over
     * @param parentsOverdue whether parents should have been involved by now
     */
    record Item(
            String kind,
            UUID id,
            Subject subject,
            String state,
            @Nullable String label,
            @Nullable LocalDate due,
            boolean overdue,
            boolean parentsOverdue) {}
}
