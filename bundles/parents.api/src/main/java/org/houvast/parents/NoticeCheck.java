package org.houvast.parents;

import java.time.LocalDate;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.StaffRef;
import org.osgi.annotation.versioning.ProviderType;

/** Whether parents know who observes their child; what a guard asks that needs a notice beforehand. */
@ProviderType
public interface NoticeCheck {
    /** which of these children's parents were told by this day that this person observes on it; one SQL statement */
    Set<ChildRef> told(Set<ChildRef> children, StaffRef observer, LocalDate day);
}
