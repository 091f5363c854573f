package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of reflections, without its text.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state who may read it
 * @param owner who wrote it
 * @param momentId the coaching moment that it looks back on, null when none, and to everybody but the owner
 * @param at when it was written, or when it was shared with the reader
 */
public record ReflectionSummary(
        ReflectionId id,
        Revision revision,
        ReflectionState state,
        StaffRef owner,
        @Nullable MomentId momentId,
        Instant at) {}
