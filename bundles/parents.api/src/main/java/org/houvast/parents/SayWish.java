package org.houvast.parents;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A wish. A guardian sends child, text and theme, and speaks for the own person; staff who write down what a guardian said name who said it.
 *
 * @param child the child
 * @param text the words of the guardian
 * @param theme what it is about
 * @param guardian who said it; staff only
 * @param saidOn the day on which it was said, not in the future; staff only, null for today
 * @param group the child's group, needed only when it is in several groups of the member of staff; staff only
 * @param caseId the question that it was said for; staff only
 */
public record SayWish(
        ChildRef child,
        @Limit(min = 1, max = 2000) String text,
        WishTheme theme,
        @Nullable GuardianRef guardian,
        @Nullable LocalDate saidOn,
        @Nullable GroupRef group,
        @Nullable UUID caseId) {}
