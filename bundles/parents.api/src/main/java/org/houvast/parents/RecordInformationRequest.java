package org.houvast.parents;

import java.time.LocalDate;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that a parent without custody asks for information.
 *
 * @param child about whom
 * @param group the child's group, needed only when it is in several groups of the author
 * @param guardian who asks
 * @param askedOn the day on which it was asked, not in the future
 * @param question what is asked
 */
public record RecordInformationRequest(
        ChildRef child,
        @Nullable GroupRef group,
        GuardianRef guardian,
        LocalDate askedOn,
        @Limit(min = 1, max = 2000) String question) {}
