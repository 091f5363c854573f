package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A talk between the two sides about the child.
 *
 * @param heldOn when
 * @param note what was agreed, null when nothing was written down; both sides read it
 * @param by who wrote it down
 */
public record WarmTalk(LocalDate heldOn, @Nullable String note, StaffRef by) {}
