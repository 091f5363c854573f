package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Who tells the parents what.
 *
 * @param message what they are told, in the words that were agreed
 * @param by who tells them
 * @param when on which day at the latest
 * @param place where: at the door, in a talk, by telephone
 * @param parentNeeds what these parents need to hear it well: language, both at once, time
 * @param tipsUsed tips that help with it, null when none
 */
public record CommunicationPlan(
        @Limit(min = 1, max = 2000) String message,
        StaffRef by,
        LocalDate when,
        @Limit(min = 1, max = 200) String place,
        @Limit(min = 1, max = 1000) String parentNeeds,
        @Limit(max = 1000) @Nullable String tipsUsed) {}
