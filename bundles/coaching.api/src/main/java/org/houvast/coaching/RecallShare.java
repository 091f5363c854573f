package org.houvast.coaching;

import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what was shared; the next read is refused.
 *
 * @param person from whom; from everybody when missing
 */
public record RecallShare(@Nullable StaffRef person) {}
