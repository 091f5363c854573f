package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * How parents were involved in a step.
 *
 * @param mode how
 * @param on when
 * @param parentContactId the parent contact that it is written down in, null when there is none
 * @param notice for a plan about a group: what its parents were told; null for a child
 * @param recordedBy who wrote it down
 */
public record ParentRecord(
        ParentMode mode, LocalDate on, @Nullable UUID parentContactId, @Nullable String notice, StaffRef recordedBy) {}
