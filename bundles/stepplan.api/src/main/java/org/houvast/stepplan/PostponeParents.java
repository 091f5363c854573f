package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Asks to wait with involving the parents; counts when a second person agreed.
 *
 * @param reason why
 * @param until last day; at most {@code stepplan.postponement-longest} from today (28 days by default)
 * @param note in own words, null when the reason says enough; never with SAFETY
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record PostponeParents(
        NotYetReason reason, LocalDate until, @Limit(max = 500) @Nullable String note, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
