package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Says for the actor's side that it is not clear yet.
 *
 * @param until when to look again, after today
 * @param observe what to look at until then
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record PostponeAssessment(
        LocalDate until, @Limit(min = 3, max = 2000) String observe, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
