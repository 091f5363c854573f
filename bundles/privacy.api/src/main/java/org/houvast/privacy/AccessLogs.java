package org.houvast.privacy;

import java.time.LocalDate;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Problem;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Who looked into the records of a child: for its guardians, and for the data protection officer. Looking at it is audited too. */
@ProviderType
public interface AccessLogs {
    /** the most days that one answer tells of */
    int MOST_DAYS = 92;

    /** so many days, up to and with the last one, when no first day is given */
    int USUAL_DAYS = 31;

    /**
     * What was done with records about a child, by day, organisation and role. A guardian sees what staff of every organisation did, and
     * the own actions, never those of another guardian. The officer sees records of the own organisation and what its staff did.
     *
     * @param from first day, or null for {@link #USUAL_DAYS} days
     * @param to last day, or null for today
     * @throws Problem {@link PrivacyProblems#NOT_FOUND} if there is no such child, or it is not for this actor;
     *     {@link PrivacyProblems#ACCESS_LOG_PERIOD} if the days are in the wrong order or more than {@link #MOST_DAYS}
     */
    AccessLog of(Actor actor, ChildRef child, @Nullable LocalDate from, @Nullable LocalDate to);
}
