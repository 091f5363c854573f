package org.houvast.privacy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds relations that a module keeps itself: coach assignments, invitations to a case. One service per module, asked once per
 * request and only for staff; while it is not there, its relations are not either. At most one SQL statement.
 */
@ConsumerType
public interface RelationSource {
    /**
     * Relations of a member of staff on a day.
     *
     * @param coached groups with an active coach assignment of this person, by how far it reaches
     * @param cases cases that this person was invited to
     * @param consulted the children that those cases are about; whether this person may know them, consent decides
     */
    record Relations(CoachedGroups coached, Set<UUID> cases, Set<ChildRef> consulted) {
        public static final Relations NONE = new Relations(CoachedGroups.NONE, Set.of());

        public Relations {
            cases = Set.copyOf(cases);
            consulted = Set.copyOf(consulted);
        }

        /** of somebody who knows no child by a case */
        public Relations(CoachedGroups coached, Set<UUID> cases) {
            this(coached, cases, Set.of());
        }
    }

    /** whether this person can have any relation here; false saves the question */
    boolean concerns(Actor.Staff staff);

    /** the relations that hold on this day */
    Relations of(Actor.Staff staff, LocalDate today);
}
