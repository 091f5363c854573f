package org.houvast.stepplan;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Revision;

/**
 * A line of a list of child discussions.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param group the group that meets
 * @param on the day
 * @param createdAt when it was planned
 */
public record ChildDiscussionSummary(
        ChildDiscussionId id,
        Revision revision,
        ChildDiscussionState state,
        GroupRef group,
        LocalDate on,
        Instant createdAt) {}
