package org.houvast.coaching.internal.practice;

import java.util.UUID;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Target;

/** An aggregate of practice, as the desk handles it. */
public interface PracticeRecord {
    UUID id();

    long revision();

    Target target();

    /** whether this member of staff, who has the relation that reading needs, is one of those whom it is for */
    boolean isFor(StaffRef reader);
}
