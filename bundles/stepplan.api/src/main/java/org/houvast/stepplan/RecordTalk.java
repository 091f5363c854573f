package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that both sides talked.
 *
 * @param heldOn when: not before it was sent, and not in the future
 * @param note what was agreed, null for nothing; both sides read it
 */
public record RecordTalk(LocalDate heldOn, @Limit(max = 2000) @Nullable String note) {}
