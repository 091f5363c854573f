package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;

/**
 * An action that was agreed: child or question, action, person, date.
 *
 * @param no number of the item on the agenda that it is about
 * @param what what is to be done
 * @param who who does it: works with the group or at the location, or is invited as its coach
 * @param by last day, not before today
 */
public record AgreedAction(int no, @Limit(min = 3, max = 200) String what, StaffRef who, LocalDate by) {}
