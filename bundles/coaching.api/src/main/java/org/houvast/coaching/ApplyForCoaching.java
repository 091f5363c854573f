package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * A location applies for coaching.
 *
 * @param groups groups of one location and work form
 * @param themes what it is about
 * @param wishes what is hoped for
 * @param text what is asked, without names of children
 * @param hoursPerMonth hours wished a month, 1 to 200
 * @param from wished first day, today at the earliest
 * @param until wished last day, included; open when missing
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ApplyForCoaching(
        @Limit(min = 1, max = 20) List<GroupRef> groups,
        @Nullable Set<Theme> themes,
        @Nullable Set<Wish> wishes,
        @Limit(min = 3, max = 4000) String text,
        int hoursPerMonth,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
