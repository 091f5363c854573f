package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Agrees on something to try.
 *
 * @param what what will be tried
 * @param on from which day
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record AgreeTryOut(@Limit(min = 3, max = 2000) String what, LocalDate on, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
